import { type DocumentNumber, parseDocumentNumber } from '../values/document-number.js';
import { foldWidth } from '../values/fold-width.js';
import { type IsoDate, isoDate } from '../values/iso-date.js';

/** 公文要素条目: one element of an official document. */
export interface OfficialElementEntry {
  /** 名称: as GB/T 9704-2012 calls it. */
  readonly label: string;
  /** 条款: its clause there. */
  readonly clause: string;
  /** 所在部分: above the red line (版头), the text (主体), or the imprint (版记). */
  readonly part: 'head' | 'main' | 'imprint';
  /** 前置标注: the words before it. */
  readonly lead?: string;
  /** 后置标注: the words or the mark after it. */
  readonly tail?: string;
  /** 固定用词: all it can begin with. */
  readonly words?: readonly string[];
}

/**
 * 公文要素: the elements of an official document in their order, each optional but title, text, signature and date; what
 * reading knows them by and rendering prints.
 *
 * Source: GB/T 9704-2012, 7.1 to 7.4.
 */
export const OFFICIAL_ELEMENTS = {
  copyNumber: { label: '份号', clause: '7.2.1', part: 'head' },
  secrecy: { label: '密级和保密期限', clause: '7.2.2', part: 'head', words: ['绝密', '机密', '秘密'] },
  urgency: { label: '紧急程度', clause: '7.2.3', part: 'head', words: ['特提', '特急', '加急', '平急'] },
  issuerMark: { label: '发文机关标志', clause: '7.2.4', part: 'head', tail: '文件' },
  documentNumber: { label: '发文字号', clause: '7.2.5', part: 'head', tail: '号' },
  signatories: { label: '签发人', clause: '7.2.6', part: 'head', lead: '签发人：' },
  title: { label: '标题', clause: '7.3.1', part: 'main' },
  addressee: { label: '主送机关', clause: '7.3.2', part: 'main', tail: '：' },
  body: { label: '正文', clause: '7.3.3', part: 'main' },
  attachmentNote: { label: '附件说明', clause: '7.3.4', part: 'main', lead: '附件：' },
  signature: { label: '发文机关署名', clause: '7.3.5', part: 'main' },
  dateline: { label: '成文日期', clause: '7.3.5.4', part: 'main' },
  note: { label: '附注', clause: '7.3.6', part: 'main', lead: '（', tail: '）' },
  annex: { label: '附件', clause: '7.3.7', part: 'main', lead: '附件' },
  copiedTo: { label: '抄送机关', clause: '7.4.2', part: 'imprint', lead: '抄送：', tail: '。' },
  printedBy: { label: '印发机关', clause: '7.4.3', part: 'imprint' },
  printedOn: { label: '印发日期', clause: '7.4.3', part: 'imprint', tail: '印发' },
} as const satisfies Readonly<Record<string, OfficialElementEntry>>;

/** 公文要素: name of an element of an official document. */
export type OfficialElement = keyof typeof OFFICIAL_ELEMENTS;

/**
 * 版头、附注和版记内容: what an official document prints around its report.
 *
 * Source: GB/T 9704-2012, 7.2, 7.3.6 and 7.4. What is left out is not printed; nothing is invented in its place.
 */
export interface OfficialElements {
  /** 份号: copy number, six digits (7.2.1). */
  copyNumber?: string | undefined;
  /** 密级和保密期限: degree and period of secrecy, `秘密★1年` (7.2.2). */
  secrecy?: string | undefined;
  /** 紧急程度: urgency, `特急` (7.2.3). */
  urgency?: string | undefined;
  /**
   * 发文机关标志: the red words at the head, `某某市司法局文件`; of a joint document the names in their order, the
   * leading body first, 文件 behind the last of them (7.2.4).
   */
  issuerMark?: string | readonly string[] | undefined;
  /** 发文字号: document number; of a joint document that of the leading body (7.2.5). */
  documentNumber?: DocumentNumber | undefined;
  /** 签发人: who signed for issue, in the order of the bodies; moves the document number to the left (7.2.6). */
  signatories?: readonly string[] | undefined;
  /** 附注: printed below the date in full-width brackets, `此件公开发布` (7.3.6). */
  note?: string | undefined;
  /** 抄送机关: who gets a copy (7.4.2). */
  copiedTo?: readonly string[] | undefined;
  /** 印发机关: who printed it, usually the general office (7.4.3). */
  printedBy?: string | undefined;
  /** 印发日期: day of printing, `YYYY-MM-DD` (7.4.3). */
  printedOn?: IsoDate | undefined;
}

const LONGEST = 800;
const { secrecy, urgency } = OFFICIAL_ELEMENTS;
/** Copy number, secrecy and urgency, together or alone. */
const MARKS = new RegExp(
  `^(\\d{6})?((?:${secrecy.words.join('|')})(?:★?\\d{1,2}(?:年|个月|天)|★\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?\\D{0,4}?|★\\D{0,12}?)?)?(${urgency.words.join('|')})?$`,
);
/** The name of such a mark, as forms print it before the mark. */
const MARK_NAME = /^(?:份号|密级(?:和保密期限)?|紧急程度):/;
const SIGNED = /(?:^|\s|(?<=号))签\s{0,3}发\s{0,3}人\s{0,3}:(.{0,60})$/;
/** Of three signatories or more the last stand beside the number, without the label (7.2.6). */
const BESIDE = /^(.{4,40}号)\s{1,40}([\p{Script=Han}·\s]{2,40})$/u;
const NOTE = /^\(((?:此件|此文|本件|联系人|联系电话|联系方式|公开方式|信息公开).{0,100})\)$/;
const COPIES = /^(?:抄\s{0,3}送|抄\s{0,3}报|分\s{0,3}送|主\s{0,3}送)\s{0,3}:/;
const PRINTED =
  /^([^。:,\d]{0,40}?)\s{0,40}(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日\s{0,3}印\s{0,3}发(?:\s{0,9}\(?共印\d{1,5}份\)?)?$/;

function tight(text: string): string {
  return text.replace(/\s/g, '');
}

/** Names of persons parted by blanks, where 张 三 is one. Internal. */
export function personNames(text: string): string[] {
  const names: string[] = [];
  let open = '';
  for (const part of text.split(/[\s、,，]+/).filter((name) => name !== '')) {
    if (part.length > 1) names.push(part);
    else if (open === '') open = part;
    else {
      names.push(open + part);
      open = '';
    }
  }
  return open === '' ? names : [...names, open];
}

/**
 * 机关名称: the names in a list of bodies; what stands in brackets parts none.
 *
 * @param text - names parted by commas, in either width
 *
 * @example
 * ```ts
 * import { bodyNames } from '@fazhi/core';
 *
 * bodyNames('各县（市、区）人民政府，市直各单位'); // => ['各县（市、区）人民政府', '市直各单位']
 * ```
 */
export function bodyNames(text: string): string[] {
  const names: string[] = [];
  let name = '';
  let depth = 0;
  for (const character of text) {
    if ('(（'.includes(character)) depth += 1;
    else if (')）'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && '、,，'.includes(character)) {
      names.push(name);
      name = '';
    } else name += character;
  }
  return [...names, name];
}

/**
 * 读取公文要素: the elements that a printed line around a report says by its own words.
 *
 * @param line - the line
 * @returns nothing for a line that is none of them
 *
 * @example
 * ```ts
 * import { readOfficialLine } from '@fazhi/core';
 *
 * readOfficialLine('机密★1年　特急'); // => { secrecy: '机密★1年', urgency: '特急' }
 * readOfficialLine('某司发〔2026〕3号　　签发人：张三　李　四');
 * // => { documentNumber: '某司发〔2026〕3号', signatories: ['张三', '李四'] }
 * readOfficialLine('某市司法局办公室　2026年1月21日印发'); // => { printedBy: '某市司法局办公室', printedOn: '2026-01-21' }
 * readOfficialLine('全年办理案件12件。'); // => undefined
 * ```
 */
export function readOfficialLine(line: string): OfficialElements | undefined {
  const text = line.trim();
  if (text === '' || text.length > LONGEST) return undefined;
  const folded = foldWidth(text);
  return marksOf(text, folded) ?? numberOf(text, folded) ?? imprintOf(text, folded);
}

function marksOf(text: string, folded: string): OfficialElements | undefined {
  const named = MARK_NAME.exec(tight(folded))?.[0].length ?? 0;
  const words = tight(text).slice(named);
  const marks = words === '' ? null : MARKS.exec(tight(folded).slice(named));
  if (marks === null) return undefined;
  const [, copyNumber, degree, urgent] = marks;
  const from = copyNumber?.length ?? 0;
  return {
    ...(copyNumber === undefined ? {} : { copyNumber }),
    ...(degree === undefined ? {} : { secrecy: words.slice(from, from + degree.length) }),
    ...(urgent === undefined ? {} : { urgency: urgent }),
  };
}

function numberOf(text: string, folded: string): OfficialElements | undefined {
  const signed = SIGNED.exec(folded);
  const beside = BESIDE.exec(folded);
  if (signed !== null) {
    const before = text.slice(0, signed.index).trim();
    const number = parseDocumentNumber(before);
    return {
      ...(number === undefined ? {} : { documentNumber: before }),
      signatories: personNames(text.slice(text.length - signed[1]!.length)),
    };
  }
  const number = text.replace(/^[(（](.*)[)）]$/, '$1').trim();
  if (parseDocumentNumber(number) !== undefined) return { documentNumber: number };
  if (beside === null || parseDocumentNumber(beside[1]!) === undefined) return undefined;
  return { documentNumber: text.slice(0, beside[1]!.length), signatories: personNames(beside[2]!) };
}

function imprintOf(text: string, folded: string): OfficialElements | undefined {
  const note = NOTE.exec(folded);
  if (note !== null) return { note: text.slice(1, -1) };
  const copies = COPIES.exec(folded);
  if (copies !== null) {
    const names = text.slice(copies[0].length).replace(/[。;；]$/, '');
    return {
      copiedTo: bodyNames(names)
        .map(tight)
        .filter((name) => name !== ''),
    };
  }
  const printed = PRINTED.exec(folded);
  if (printed === null) return undefined;
  const printedOn = isoDate(Number(printed[2]), Number(printed[3]), Number(printed[4]));
  return {
    ...(printed[1] === '' ? {} : { printedBy: text.slice(0, printed[1]!.length) }),
    ...(printedOn === undefined ? {} : { printedOn }),
  };
}
