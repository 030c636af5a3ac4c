import { evaluateRelation, findFact } from '@fazhi/core';
import { expect, it } from 'vitest';
import { DOCUMENTS, reportOf, type DocumentName } from './document.js';

/** Every relation the documents state, with its arithmetic: kind, whether the parts are all, explanation. */
const RELATIONS: Readonly<Record<DocumentName, readonly string[]>> = {
  '000': ['change 78-12=66 ✓', 'subset 7＞3 ✗'],
  '001': [
    'partition, some parts 2+7=9≤24 ✓',
    'subset 14≤60 ✓',
    'subset 97≤863 ✓',
    'ratio 139÷142=97.9%，文中98%，按所示位数一致 ✓',
  ],
  '002': [],
  '003': [],
  '004': [
    'partition, all parts 12+35+7=54 ✓',
    'partition, all parts 105+18+1+24=148 ✓',
    'partition, all parts 35+72=107 ✓',
    'partition, all parts 44+63=107 ✓',
    'partition, all parts 105+18+1+24=148 ✓',
  ],
};

it.each(DOCUMENTS)('document %s states these relations and no other', (name) => {
  const report = reportOf(name);
  const found = report.relations.map((relation) => {
    const parts = relation.kind === 'partition' ? (relation.exhaustive ? ', all parts' : ', some parts') : '';
    return `${relation.kind}${parts} ${evaluateRelation(relation, (id) => findFact(report, id)).explanation.zh}`;
  });
  expect(found).toEqual(RELATIONS[name]);
});

it('a wrong sum in document 004 is found', () => {
  const report = reportOf('004');
  const [first] = report.relations;
  const total = first!.kind === 'partition' ? findFact(report, first!.total)! : undefined;
  total!.quantity = { ...total!.quantity, value: '55', raw: '55项' };
  expect(evaluateRelation(first!, (id) => findFact(report, id)).verdict).toBe('fails');
});

it('the false subset of document 000 quotes its place', () => {
  expect(reportOf('000').relations[1]!.raw).toContain('行政执法机关3个,其中法定内设机构7个');
});
