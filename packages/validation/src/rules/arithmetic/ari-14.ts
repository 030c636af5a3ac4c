import { defineRule, type ReportRule } from '../../rule.js';

const VISITS = /(?:执法|检查|监管)人员[^。；;，,\d]{0,10}(\d{1,9})[余多]?人次/g;
const INSPECTIONS = /检查[^。；;，,\d]{0,12}(\d{1,9})[余多]?(?:家次|户次|场次|次)(?!数)/;

/** 人均检查不足两人: fewer than two officers an inspection. */
export const ARI_14: ReportRule = defineRule({
  id: 'ARI-14',
  title: { zh: '人均检查不足两人', en: 'Fewer than two officers per inspection' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  scope: 'report',
  subject: 'enforcement',
  basis: [{ provision: 'penalty.twoOfficers' }],
  reads: ['text'],
  kinds: ['annualReport'],
  explanation: {
    zh: '执法人员不得少于两人。同一项工作里，出动执法人员的人次除以检查次数不足2的，要么数据有误，要么有一人执法的情况。',
    en: 'No fewer than two officers act together. Officer-visits over inspections below 2 for one activity mean a wrong figure, or officers acting alone.',
  },
  message: {
    zh: '出动{visits}人次，检查{inspections}次，平均每次{average}人，不足两人。',
    en: '{visits} officer-visits for {inspections} inspections: {average} each, fewer than two.',
  },
  fix: {
    zh: '请核对两个数的口径；确有一人执法的，应予纠正。',
    en: 'Check what both figures count; where officers acted alone, put it right.',
  },
  samples: {
    good: { text: '出动执法人员566人次，开展执法检查188次。' },
    bad: { text: '出动执法人员188人次，开展执法检查166次。' },
  },
  check: ({ text }) => {
    const pairs = text.matches(VISITS).flatMap((visits) => {
      const from = visits.end;
      const rest = visits.at.text.slice(from, Math.min(text.sentenceAt(visits.at, visits.start).end, from + 120));
      const inspections = INSPECTIONS.exec(rest);
      return inspections === null
        ? []
        : [{ visits, inspections, end: from + inspections.index + inspections[0].length }];
    });
    if (pairs.length === 0) return 'notApplicable';
    return pairs.flatMap(({ visits: { at, start, match }, inspections, end }) => {
      const visits = Number(match[1]);
      const count = Number(inspections[1]);
      if (count === 0 || visits >= 2 * count) return [];
      const average = (visits / count).toFixed(2);
      return [{ at, start, end, expected: '>= 2', actual: average, values: { visits, inspections: count, average } }];
    });
  },
});
