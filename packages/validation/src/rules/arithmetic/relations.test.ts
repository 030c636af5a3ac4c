import type { Relation } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../check-report.js';
import { sampleParagraph, sampleReport } from '../sample-report.js';
import { sampleFacts } from './sample-facts.js';

function check(words: string, figures: Readonly<Record<string, string>>, ...relations: Relation[]) {
  const sample = { text: [sampleParagraph(words)], facts: sampleFacts(figures), relations };
  return checkReport(sampleReport(sample)).findings;
}

describe('relations', () => {
  const matters = '共审议事项{t|148项}，其中重大决策{a|105项}、任免{b|18项}、项目{c|1项}、资金{d|24项}。';
  const partition: Relation = { id: 'r', kind: 'partition', total: 't', parts: ['a', 'b', 'c', 'd'], exhaustive: true };

  test('a sum that holds', () => {
    expect(check(matters, { t: '148项', a: '105项', b: '18项', c: '1项', d: '24项' }, partition)).toEqual([]);
  });

  test('a sum that does not is one finding, with its figures and its arithmetic', () => {
    const findings = check(
      matters.replace('24项', '25项'),
      { t: '148项', a: '105项', b: '18项', c: '1项', d: '25项' },
      partition,
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'ARI-01',
      severity: 'error',
      quote: '148项，其中重大决策105项、任免18项、项目1项、资金25项',
      expected: '149',
      actual: '148',
      message: '分项之和与总数不符：105+18+1+25=149，文中为148 ✗。',
    });
    expect(findings[0]?.operands?.map(({ quantity }) => quantity.value)).toEqual(['105', '18', '1', '25', '148']);
  });

  test('a part above its whole is ARI-02 and not ARI-03 as well', () => {
    const figures = { t: '24件', a: '30件', b: '7件' };
    const some: Relation = { id: 'r', kind: 'partition', total: 't', parts: ['a', 'b'], exhaustive: false };
    expect(check('意见{t|24件}，其中{a|30件}、{b|7件}。', figures, some).map(({ rule }) => rule)).toEqual(['ARI-02']);
  });

  test('the words that state a relation are the quote', () => {
    const figures = { w: '3个', p: '7个' };
    const subset: Relation = { id: 'r', kind: 'subset', whole: 'w', part: 'p', raw: '机关3个，其中内设机构7个' };
    expect(check('行政执法机关{w|3个}，其中内设机构{p|7个}。', figures, subset)[0]?.quote).toBe(
      '机关3个，其中内设机构7个',
    );
  });

  test('a rate a point or more off is an error, a little off a warning', () => {
    const ratio: Relation = { id: 'r', kind: 'ratio', numerator: 'n', denominator: 'd', rate: 'r' };
    const severity = (rate: string) =>
      check(`排查{d|142件}，调解{n|139件}，成功率{r|${rate}}。`, { d: '142件', n: '139件', r: rate }, ratio)[0]
        ?.severity;
    expect(severity('98%')).toBeUndefined();
    expect(severity('97.8%')).toBeUndefined();
    expect(severity('98.2%')).toBe('warning');
    expect(severity('95%')).toBe('error');
  });

  test('parts that may not be all are told where they fall short, and warned of where they exceed', () => {
    const doubtful = { ...partition, doubtful: true };
    const told = (d: string) =>
      check(matters.replace('24项', d), { t: '148项', a: '105项', b: '18项', c: '1项', d }, doubtful).map(
        ({ rule, severity }) => `${rule} ${severity}`,
      );
    expect([told('24项'), told('20项'), told('30项')]).toEqual([[], ['ARI-01 info'], ['ARI-03 warning']]);
  });

  test.each<[string, Record<string, string>, Relation]>([
    ['ARI-02', { a: '3个', b: '7个' }, { id: 'r', kind: 'subset', whole: 'a', part: 'b', doubtful: true }],
    [
      'ARI-02',
      { a: '3个', b: '7个', c: '1个' },
      { id: 'r', kind: 'partition', total: 'a', parts: ['b', 'c'], exhaustive: false, doubtful: true },
    ],
    [
      'ARI-03',
      { a: '8个', b: '7个', c: '3个' },
      { id: 'r', kind: 'partition', total: 'a', parts: ['b', 'c'], exhaustive: false, doubtful: true },
    ],
    [
      'ARI-05',
      { a: '78个', b: '12个', c: '60个' },
      { id: 'r', kind: 'change', before: 'a', removed: ['b'], added: [], after: 'c', doubtful: true },
    ],
    [
      'ARI-06',
      { a: '50个', b: '40个', c: '96%' },
      { id: 'r', kind: 'ratio', numerator: 'b', denominator: 'a', rate: 'c', doubtful: true },
    ],
  ])('%s: what is in doubt is a note with its figures', (rule, figures, relation) => {
    const words = Object.keys(figures).map((id) => `有{${id}|${figures[id]!}}`);
    const found = check(`${words.join('，')}。`, figures, relation).filter((finding) => finding.rule === rule);
    expect(found.map(({ severity }) => severity)).toEqual(['info']);
    expect(found[0]!.message).toContain('请核对');
  });

  test('a rate whose counts are understood needs no denominator told', () => {
    const ratio: Relation = { id: 'r', kind: 'ratio', numerator: 'n', denominator: 'd', rate: 'r' };
    const rules = (relation: Relation) => {
      const facts = sampleFacts({ d: '50件', n: '45件', r: '90%' });
      facts[2]!.label = '办结率';
      const text = [sampleParagraph('受理{d|50件}，办结{n|45件}，办结率{r|90%}。')];
      return checkReport(sampleReport({ text, facts, relations: [relation] })).findings.map(({ rule }) => rule);
    };
    expect(rules(ratio)).toEqual([]);
    expect(rules({ ...ratio, doubtful: true })).toEqual(['ARI-11']);
  });

  test('a relation to a fact that is not there says nothing', () => {
    expect(check('共{t|148项}。', { t: '148项' }, partition)).toEqual([]);
  });
});
