import { defineRule, type ReportRule } from '../../rule.js';
import { parseChineseNumeral } from '@fazhi/core';

const PERIOD =
  /合法性审[查核](?:时间|期限|时限|工作)?[^。；;，,\d一二三四五六七八九十]{0,12}(\d{1,3}|[一二三四五六七八九十]{1,3})(?:[—\-–~～至到](\d{1,3}|[一二三四五六七八九十]{1,3}))?个?(工作日|天|日)/g;

/** 合法性审查期限: Stated legality-review period. */
export const CIT_06: ReportRule<{ decisionMinWorkingDays: number; documentWorkingDays: readonly number[] }> =
  defineRule<{ decisionMinWorkingDays: number; documentWorkingDays: readonly number[] }>({
    id: 'CIT-06',
    title: { zh: '合法性审查期限', en: 'Stated legality-review period' },
    severity: 'warning',
    tier: 'regulation',
    confidence: 'recalled',
    scope: 'report',
    subject: 'major-decision',
    basis: [{ provision: 'decision.reviewTime' }, { provision: 'document.reviewTime' }],
    reads: ['text'],
    params: { decisionMinWorkingDays: 7, documentWorkingDays: [5, 15] },
    explanation: {
      zh: '合法性审查的期限以工作日计：重大行政决策一般不少于7个工作日，行政规范性文件一般5至15个工作日。一个期限同时适用于两者的，两项要求都要符合。',
      en: 'Legality review is counted in working days: at least 7 for major decisions, 5 to 15 for normative documents. A period stated for both meets both.',
    },
    message: {
      zh: '“{quote}”与规定的审查期限不合：{faults}。',
      en: '"{quote}" does not agree with the review periods: {faults}.',
    },
    fix: {
      zh: '请按工作日写明期限，并区分决策和规范性文件。',
      en: 'State the period in working days, decisions and documents apart.',
    },
    samples: {
      good: { text: '重大行政决策合法性审查时间不少于7个工作日。' },
      bad: { text: '重大行政决策合法性审查时间不少于5个工作日。' },
    },
    check: ({ text, params }) => {
      const stated = text.matches(PERIOD, { outsideTitles: true });
      if (stated.length === 0) return 'notApplicable';
      return stated.flatMap((found) => {
        const [, first, second, unit] = found.match;
        const sentence = text.sentenceAt(found.at, found.start);
        const words = found.at.text.slice(sentence.start, sentence.end);
        const decision = words.includes('决策');
        const document = words.includes('规范性文件');
        const low = numberOf(first!);
        const high = second === undefined ? low : numberOf(second);
        const [least, most] = [params.documentWorkingDays[0]!, params.documentWorkingDays[1]!];
        const zh: string[] = [];
        const en: string[] = [];
        if (unit !== '工作日') {
          zh.push('应以工作日计');
          en.push('working days are meant');
        }
        if ((decision || !document) && low < params.decisionMinWorkingDays) {
          zh.push(`重大决策不少于${String(params.decisionMinWorkingDays)}个工作日`);
          en.push(`at least ${String(params.decisionMinWorkingDays)} for decisions`);
        }
        if (document && (low < least || high > most)) {
          zh.push(`规范性文件${String(least)}至${String(most)}个工作日`);
          en.push(`${String(least)} to ${String(most)} for documents`);
        }
        return zh.length === 0 ? [] : [{ ...found, values: { faults: { zh: zh.join('，'), en: en.join('; ') } } }];
      });
    },
  });

function numberOf(printed: string): number {
  return /^\d/.test(printed) ? Number(printed) : (parseChineseNumeral(printed) ?? 0);
}
