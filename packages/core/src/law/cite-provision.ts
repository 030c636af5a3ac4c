import type { LocalizedText } from '../localized-text.js';
import { toChineseNumeral } from '../values/chinese-numeral.js';
import type { IsoDate } from '../values/iso-date.js';
import type { LegalCitation } from '../values/legal-citation.js';
import type { Confidence, Edition, Instrument } from './instrument.js';
import { REGISTRY_CHECKED_ON } from './instrument-id.generated.js';
import { namedInstruments } from './named-instruments.generated.js';
import type { ProvisionPlace } from './provision.js';
import { type ProvisionKey, PROVISIONS } from './provisions/index.js';
import { editionOn, editionTitle, type RegisteredInstruments } from './resolve-instrument.js';

/** 条款引用: a provision as it stood on a day. */
export interface ProvisionCitation {
  /** 文件: the instrument. */
  instrument: Instrument;
  /** 版本: its edition in force that day, else the nearest one. */
  edition: Edition;
  /** 位置: where the provision stands in it. */
  place: ProvisionPlace;
  /** 是否施行: whether edition and provision were in force that day. */
  inForce: boolean;
  /** 内容: what the provision says. */
  says: LocalizedText;
  /** 可信程度: `sourced` where the text of the edition was read. */
  confidence: Confidence;
}

/**
 * 引用条款: a provision in the edition of its instrument that was in force on a day.
 *
 * A provision that did not exist yet, or no longer, is cited from the nearest edition and marked as not in force.
 *
 * @param key - the provision
 * @param onDate - the day; without it the latest edition
 * @param registry - where its instrument is registered
 *
 * @example
 * ```ts
 * import { citeProvision } from '@fazhi/core';
 *
 * citeProvision('penalty.twoOfficers', '2020-12-31').place.article; // => 37
 * citeProvision('penalty.twoOfficers', '2022-01-20').place.article; // => 42
 * citeProvision('penalty.legalReview', '2016-12-31').inForce; // => false
 * ```
 */
export function citeProvision(
  key: ProvisionKey,
  onDate?: IsoDate,
  { instruments }: RegisteredInstruments = { instruments: namedInstruments() },
): ProvisionCitation {
  const { instrument: id, places, says } = PROVISIONS[key];
  const instrument = instruments.find((one) => one.id === id)!;
  const standing = onDate === undefined ? places.at(-1) : places.findLast(({ since = '' }) => since <= onDate);
  const edition = editionOn(instrument, onDate);
  // A provision that came with a later edition is cited from that one.
  const first = standing ?? places[0]!;
  const nearest = (standing && edition) ?? editionOn(instrument, first.since) ?? instrument.editions.at(-1)!;
  const place = known(first, nearest);
  return {
    instrument,
    edition: nearest,
    place,
    inForce: standing !== undefined && edition !== undefined,
    says,
    confidence: place.confidence,
  };
}

/** Provisions were looked up in the editions known to the national registry; a later one may have renumbered them. */
function known(place: ProvisionPlace, { effectiveFrom = '' }: Edition): ProvisionPlace {
  return effectiveFrom > REGISTRY_CHECKED_ON ? { since: effectiveFrom, confidence: 'unsure' } : place;
}

/**
 * 条文位置表述: article, paragraph and item as they are printed, `第58条第一款`, `（六）`, `7.3.3`; empty where not known.
 *
 * @param cited - the provision as cited
 *
 * @example
 * ```ts
 * import { citeProvision, provisionPlace } from '@fazhi/core';
 *
 * provisionPlace(citeProvision('report.shortcomings')); // => '第25条第二项'
 * ```
 */
export function provisionPlace({ place }: ProvisionCitation): string {
  const { article, paragraph, item, clause = '' } = place;
  if (article === undefined) return item === undefined ? clause : `（${toChineseNumeral(item)}）`;
  const parts = [`第${String(article)}条`];
  if (paragraph !== undefined) parts.push(`第${toChineseNumeral(paragraph)}款`);
  if (item !== undefined) parts.push(`第${toChineseNumeral(item)}项`);
  return parts.join('');
}

/**
 * 条款表述: the instrument with number or edition, the article, and what it says.
 *
 * @param cited - the provision as cited
 *
 * @example
 * ```ts
 * import { citeProvision, provisionWords } from '@fazhi/core';
 *
 * provisionWords(citeProvision('penalty.legalReview', '2022-01-20')).zh;
 * // => '《中华人民共和国行政处罚法》（2021年修订）第58条：法制审核'
 * provisionWords(citeProvision('report.submission')).zh;
 * // => '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第23条：报送对象和期限'
 * provisionWords(citeProvision('standard.layout.body')).en; // => 'GB/T 9704-2012《党政机关公文格式》7.3.3: text and its levels'
 * ```
 */
export function provisionWords(cited: ProvisionCitation): LocalizedText {
  const { instrument, edition, says, inForce } = cited;
  const { title, tier } = instrument;
  const { documentNumber: number } = edition;
  const marked = editionTitle(cited).slice(title.length);
  const name =
    tier === 'national-standard' && number !== undefined
      ? `${number}《${title}》`
      : `《${title}》${marked === '' && number !== undefined ? `（${number}）` : marked}`;
  const text = `${name}${provisionPlace(cited)}`;
  return {
    zh: `${text}：${says.zh}${inForce ? '' : '（当时未施行）'}`,
    en: `${text}: ${says.en}${inForce ? '' : ' (not in force then)'}`,
  };
}

/**
 * 条款引文: a provision as a legal citation, for procedures and forms.
 *
 * @param cited - the provision as cited
 *
 * @example
 * ```ts
 * import { citationOf, citeProvision } from '@fazhi/core';
 *
 * citationOf(citeProvision('legislation.filing', '2020-05-01')).article; // => 98
 * citationOf(citeProvision('legislation.filing', '2020-05-01')).title; // => '中华人民共和国立法法（2015年修正）'
 * ```
 */
export function citationOf(cited: ProvisionCitation): LegalCitation {
  const { edition, place } = cited;
  return {
    title: editionTitle(cited),
    ...(edition.documentNumber === undefined ? {} : { documentNumber: edition.documentNumber }),
    ...(place.article === undefined ? {} : { article: place.article }),
    ...(place.paragraph === undefined ? {} : { paragraph: place.paragraph }),
    ...(place.item === undefined ? {} : { item: place.item }),
  };
}
