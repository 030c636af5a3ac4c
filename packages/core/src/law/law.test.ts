import { describe, expect, test } from 'vitest';
import { addDays, isIsoDate } from '../values/iso-date.js';
import { citeProvision, provisionWords } from './cite-provision.js';
import { namedInstruments } from './named-instruments.generated.js';
import { outlineFor } from './outline.js';
import { OUTLINES } from './outlines.js';
import { PLANS } from './plans.js';
import type { Provision } from './provision.js';
import { type ProvisionKey, PROVISIONS } from './provisions/index.js';
import { createRegistry, NATIONAL_REGISTRY } from './registry.js';
import { editionOn, editionTitle, findInstrument, resolveInstrument } from './resolve-instrument.js';
import { namesOf, normalTitle } from './title-names.js';

const { instruments } = NATIONAL_REGISTRY;
const byId = new Map(instruments.map((one) => [one.id, one]));
const beginOf = ({
  effectiveFrom,
  promulgatedOn,
}: {
  effectiveFrom?: string | undefined;
  promulgatedOn?: string | undefined;
}) => effectiveFrom ?? promulgatedOn ?? '';

describe('the national registry', () => {
  test('knows the laws in force, regulations, central documents and standards', () => {
    const of = (tier: string) =>
      instruments.filter((one) => one.tier === tier && editionOn(one, '2026-06-26') !== undefined);
    expect(of('law').length).toBeGreaterThanOrEqual(311);
    expect(of('regulation').length).toBeGreaterThan(580);
    expect(of('central-policy').length).toBeGreaterThan(70);
  });

  test('ids are unique', () => {
    expect(byId.size).toBe(instruments.length);
    expect(new Set(namedInstruments().map(({ id }) => id)).size).toBe(namedInstruments().length);
  });

  test('no name means two instruments, and no misnaming is a name', () => {
    const names = instruments.flatMap((one) => [...namesOf(one)]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const wrong = instruments.flatMap(({ misnamings = [] }) => misnamings.map(normalTitle));
    expect(wrong.filter((name, index) => names.includes(name) || wrong.indexOf(name) !== index)).toEqual([]);
  });

  test('dates are real', () => {
    for (const { id, editions, checkedOn } of instruments) {
      expect(editions.length, id).toBeGreaterThan(0);
      expect(isIsoDate(checkedOn), id).toBe(true);
      for (const { promulgatedOn, effectiveFrom, effectiveTo } of editions)
        for (const date of [promulgatedOn, effectiveFrom, effectiveTo])
          if (date !== undefined) expect(isIsoDate(date), `${id} ${date}`).toBe(true);
    }
  });

  test('editions of one title do not overlap', () => {
    for (const { id, editions } of instruments) {
      for (const [index, edition] of editions.entries()) {
        const next = editions[index + 1];
        if (next === undefined) continue;
        expect(edition.effectiveTo! < beginOf(next), id).toBe(true);
        expect(addDays(edition.effectiveTo!, 1) <= beginOf(next), id).toBe(true);
        expect(beginOf(edition) <= edition.effectiveTo!, id).toBe(true);
      }
    }
  });

  test('what has a successor has an end, and the successor is there', () => {
    for (const { id, supersededBy, editions } of instruments) {
      if (supersededBy === undefined) continue;
      expect(byId.has(supersededBy), id).toBe(true);
      expect(editions.at(-1)?.effectiveTo, id).toBeDefined();
    }
  });

  test('what is repealed ended the day before', () => {
    const repeals = instruments.flatMap(({ editions }) =>
      editions.flatMap((edition) => (edition.repeals ?? []).map((id) => [id, beginOf(edition)] as const)),
    );
    expect(repeals.length).toBeGreaterThan(30);
    for (const [id, from] of repeals) expect(byId.get(id)?.editions.at(-1)?.effectiveTo, id).toBe(addDays(from, -1));
  });

  test('the code of 2026 ended ten laws', () => {
    for (const title of ['环境保护法', '大气污染防治法', '清洁生产促进法']) {
      expect(resolveInstrument(title, '2026-08-14')).toBeDefined();
      expect(resolveInstrument(title, '2026-08-15')).toBeUndefined();
      expect(findInstrument(title)?.supersededBy).toBe('ecologicalCode');
    }
  });
});

describe('resolveInstrument', () => {
  test.each([
    ['行政复议法', '2023-12-31', 43],
    ['行政复议法', '2024-01-01', 90],
    ['中华人民共和国行政处罚法', '2021-07-14', 64],
    ['《行政处罚法》', '2021-07-15', 86],
    ['行政处罚法（2017年修正）', '2018-06-01', 64],
    ['治安管理处罚法', '2025-12-31', 119],
    ['治安管理处罚法', '2026-01-01', 144],
    ['保障中小企业款项支付条例', '2025-05-31', 29],
    ['保障中小企业款项支付条例', '2025-06-01', 37],
  ])('%s on %s has %i articles', (title, day, last) => {
    expect(resolveInstrument(title, day)?.edition.lastArticle).toBe(last);
  });

  test.each([
    ['法治政府建设实施纲要(2015-2020年)', 'outline2015'],
    ['《法治政府建设实施纲要（2015—2020年）》', 'outline2015'],
    ['关于全面推行行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度的指导意见', 'threeSystems2018'],
    ['中共中央办公厅、国务院办公厅关于推行法律顾问制度和公职律师公司律师制度的意见', 'legalAdviserOpinion2016'],
  ])('%s is found whatever its marks, width and issuer', (title, id) => {
    expect(findInstrument(title)?.id).toBe(id);
  });

  test('an instrument not yet or no longer in force does not resolve', () => {
    expect(resolveInstrument('法治政府建设实施纲要（2021-2025年）', '2021-02-01')).toBeUndefined();
    expect(resolveInstrument('信访条例', '2022-05-01')).toBeUndefined();
  });

  test.each(['', '__proto__', 'constructor', '某市某办法'])('%j is not registered', (title) => {
    expect(findInstrument(title)).toBeUndefined();
  });

  test('an edition is named after its year where there are several', () => {
    expect(editionTitle(resolveInstrument('立法法', '2020-01-01')!)).toBe('中华人民共和国立法法（2015年修正）');
    expect(editionTitle(resolveInstrument('outline2021', '2022-01-01')!)).toBe('法治政府建设实施纲要（2021-2025年）');
  });
});

test('each report year from 2015 to 2025 has one outline, and 2026 none', () => {
  for (let year = 2015; year <= 2025; year += 1) {
    expect(OUTLINES.filter(({ reportYears: [first, last] }) => first <= year && year <= last)).toHaveLength(1);
  }
  expect(outlineFor(2026)).toBeUndefined();
});

test('outlines and plans are instruments too, for the same years', () => {
  for (const { id, title } of OUTLINES) expect(byId.get(id)?.title).toBe(title);
  for (const { id, years } of PLANS) {
    const instrument = byId.get(id);
    if (instrument !== undefined) expect(instrument.editions.at(-1)?.effectiveTo, id).toBe(`${String(years[1])}-12-31`);
  }
});

describe('provisions', () => {
  const all = Object.entries(PROVISIONS) as [ProvisionKey, Provision][];

  test('rest on registered instruments, each place on the first day of an edition', () => {
    for (const [key, { instrument, places }] of all) {
      const { editions } = byId.get(instrument)!;
      for (const { since, article } of places) {
        if (since !== undefined)
          expect(
            editions.map(({ effectiveFrom }) => effectiveFrom),
            key,
          ).toContain(since);
        const edition =
          since === undefined ? editions[0]! : editions.find(({ effectiveFrom }) => effectiveFrom === since)!;
        if (article !== undefined) expect(article, key).toBeLessThanOrEqual(edition.lastArticle ?? Infinity);
      }
    }
  });

  test('say where they stand in every edition that was revised as a whole', () => {
    for (const [key, { instrument, places }] of all) {
      const [, ...later] = byId.get(instrument)!.editions;
      const first = places[0]?.since ?? '';
      for (const { change, effectiveFrom } of later) {
        if (change !== 'revised' || effectiveFrom! <= first) continue;
        expect(
          places.map(({ since }) => since),
          key,
        ).toContain(effectiveFrom);
      }
    }
  });

  test.each([
    ['penalty.twoOfficers', '2020-12-31', '《中华人民共和国行政处罚法》（2017年修正）第37条：执法人员不得少于两人'],
    ['penalty.twoOfficers', '2022-01-20', '《中华人民共和国行政处罚法》（2021年修订）第42条：执法人员不得少于两人'],
    ['penalty.legalReview', '2020-12-31', '《中华人民共和国行政处罚法》（2017年修正）第38条第三款：法制审核'],
    ['penalty.legalReview', '2021-07-15', '《中华人民共和国行政处罚法》（2021年修订）第58条：法制审核'],
    [
      'legislation.units',
      '2020-12-31',
      '《中华人民共和国立法法》（2015年修正）第61条：编、章、节、条、款、项、目的编号',
    ],
    [
      'legislation.units',
      '2024-01-20',
      '《中华人民共和国立法法》（2023年修正）第65条：编、章、节、条、款、项、目的编号',
    ],
    [
      'document.legality',
      '2020-12-31',
      '《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》（国办发〔2018〕37号）（六）：严格审核把关',
    ],
    [
      'decision.reviewTime',
      '2018-12-31',
      '《重大行政决策程序暂行条例》（国务院令第713号）第26条：审查时间一般不少于七个工作日（当时未施行）',
    ],
  ] as [ProvisionKey, string, string][])('%s on %s', (key, day, words) => {
    expect(provisionWords(citeProvision(key, day)).zh).toBe(words);
  });

  test('the article of an edition that was registered later is not claimed', () => {
    const editions = [{ change: 'revised' as const, promulgatedOn: '2027-02-26', effectiveFrom: '2027-05-01' }];
    const registry = createRegistry({
      name: '某市登记',
      checkedOn: '2027-03-20',
      instruments: [{ id: 'penaltyLaw', title: '中华人民共和国行政处罚法', tier: 'law', editions }],
    });
    const cited = citeProvision('penalty.twoOfficers', '2027-06-01', registry);
    expect(cited.confidence).toBe('unsure');
    expect(provisionWords(cited).zh).toBe('《中华人民共和国行政处罚法》（2027年修订）：执法人员不得少于两人');
  });
});
