import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';

/** The four clauses; a subject may stand between the two words of each (重要工作主要领导亲自部署). */
const CLAUSES: readonly (readonly [string, RegExp])[] = [
  ['重要工作亲自部署', /重要工作.{0,8}亲自部署/],
  ['重大问题亲自过问', /重大问题.{0,8}亲自过问/],
  ['重点环节亲自协调', /重点环节.{0,8}亲自协调/],
  ['重要任务亲自督办', /重要任务.{0,8}亲自督办/],
];

/** 四个亲自不全: some but not all of the four duties are quoted. */
export const STR_08: ReportRule = defineRule({
  id: 'STR-08',
  title: { zh: '四个亲自不全', en: 'The four personally duties partly quoted' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'leadership',
  basis: [{ provision: 'firstPerson.role' }],
  reads: ['text'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '“重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办”是一个整体。引用就要引全；一句也没有引用的，不查。',
    en: 'The four clauses (deploys important work, asks after major problems, coordinates key links, sees important tasks done, each in person) belong together. A text that quotes one quotes all; a text that quotes none is not judged.',
  },
  message: {
    zh: '四个亲自只写了{count}个，缺：{missing}。',
    en: 'Only {count} of the four duties are quoted; missing: {missing}.',
  },
  fix: { zh: '请补全四个亲自的表述，并有相应的工作事实。', en: 'Quote all four, and back each with what was done.' },
  samples: {
    good: { text: '坚持重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。' },
    bad: { text: '坚持重要工作亲自部署、重大问题亲自过问。' },
  },
  check: ({ text }) => {
    const missing: string[] = [];
    let first: { at: (typeof text.main)[number]; start: number; end: number } | undefined;
    for (const [name, pattern] of CLAUSES) {
      const at = text.main.find((passage) => pattern.test(passage.text));
      const match = at === undefined ? null : pattern.exec(at.text);
      if (at === undefined || match === null) missing.push(name);
      else first ??= { at, start: match.index, end: match.index + match[0].length };
    }
    if (first === undefined) return 'notApplicable';
    return missing.length === 0
      ? []
      : [{ ...first, values: { count: 4 - missing.length, missing: missing.join('、') } }];
  },
});
