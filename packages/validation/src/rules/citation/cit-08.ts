import { defineRule, type ReportRule } from '../../rule.js';
import { findInstrument } from '@fazhi/core';
import { citationsIn } from './citations-in.js';

/** 督察督查混用: 督察 and 督查 confused. */
export const CIT_08: ReportRule = defineRule({
  id: 'CIT-08',
  title: { zh: '督察督查混用', en: '督察 and 督查 confused' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [
    {
      text: {
        zh: '《法治政府建设与责任落实督察工作规定》与《政府督查工作条例》系两件文书',
        en: '《法治政府建设与责任落实督察工作规定》 and 《政府督查工作条例》 are two instruments',
      },
    },
  ],
  reads: ['text'],
  explanation: {
    zh: '督察工作规定和督查工作条例是两件不同的文件，名称只差一字。只查书名号里的名称，行文中的“督察”“督查”不查。',
    en: 'The rules on 督察 and the regulation on 督查 are two instruments whose names differ by one character. Only titles are checked, never the words in running text.',
  },
  message: { zh: '“{quote}”应为《{title}》。', en: '"{quote}" should be 《{title}》.' },
  fix: { zh: '请核对文件名称。', en: 'Check the title.' },
  samples: {
    good: { text: '学习《政府督查工作条例》。' },
    bad: { text: '学习《政府督察工作条例》。' },
  },
  check: ({ text, registry }) => {
    const cited = citationsIn(text).filter(({ citation }) => /督[察查]/.test(citation.title));
    if (cited.length === 0) return 'notApplicable';
    return cited.flatMap(({ at, start, end, citation: { title } }) => {
      if (findInstrument(title, registry) !== undefined) return [];
      const swapped = title.replace(/督([察查])/g, (_, word: string) => (word === '察' ? '督查' : '督察'));
      const meant = findInstrument(swapped, registry);
      return meant === undefined ? [] : [{ at, start, end, values: { title: meant.title } }];
    });
  },
});
