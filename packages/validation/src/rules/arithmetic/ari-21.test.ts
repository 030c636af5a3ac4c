import type { PowerItem } from '@fazhi/core';
import { expect, test } from 'vitest';
import { parseLedgers } from '../../parse-ledgers.js';
import { findingsOf } from '../fixtures/rule-cases.js';
import { sampleLedgers } from '../ledger/ledger-sample.js';
import { sampleParagraph } from '../sample-report.js';
import { ARI_21 } from './ari-21.js';
import { sampleFacts } from './sample-facts.js';

const LICENSING: PowerItem = {
  id: 'x',
  codes: [{ system: 'local', value: 'XK-0001' }],
  name: '食盐批发企业许可',
  category: 'licensing',
  initiation: 'onApplication',
  statutoryLimit: { value: 20, unit: 'workingDay' },
  promisedLimit: { value: 8, unit: 'workingDay' },
  establishingBasis: [{ title: '食盐专营办法', rank: 'adminRegulation', article: 12 }],
  implementingBody: { name: '明安市工业和信息化局', nature: 'statutory' },
  handlingUnit: '盐业处',
  exerciseLevel: 'municipal',
  powerSource: 'statutory',
  responsibilities: [{ stage: '受理', text: '公示材料', basis: [{ title: '中华人民共和国行政许可法', article: 30 }] }],
  accountability: [{ text: '不按规定受理', basis: [{ title: '中华人民共和国行政许可法', article: 72 }] }],
  fee: { charged: false },
  supervision: { phone: '12345' },
  status: 'active',
  version: 1,
  effectiveOn: '2018-01-01',
  publishedOn: '2018-01-05',
  publishedUrls: ['https://example.gov.cn/list'],
};
const items = Array.from({ length: 12 }, (_, index) => ({ ...LICENSING, id: `x${String(index)}` }));
const { ledgers } = parseLedgers(sampleLedgers({ powerList: { items, licenseItems: [] } }));
const found = (label: string, printed: string) =>
  findingsOf(
    ARI_21,
    {
      text: [sampleParagraph(`${label}{n|${printed}}。`)],
      facts: sampleFacts({ n: printed }).map((fact) => ({ ...fact, label })),
    },
    { ledgers },
  ).map(({ message }) => message);

test('words that two lists share are compared with neither', () => {
  expect(found('行政许可事项', '10余项')).toEqual([]);
});

test('words that name one list are compared with it', () => {
  expect(found('行政许可类权责事项', '20余项')).toEqual(['写的是“20余项”，台账只有12项。']);
});

test.each([
  ['约13项', 0],
  ['约20项', 1],
  ['12余项', 0],
  ['近13项', 0],
])('%s of 12', (printed, findings) => {
  expect(found('行政许可类权责事项', printed)).toHaveLength(findings);
});
