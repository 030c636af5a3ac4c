import { defineRule, type ReportRule } from '../../rule.js';

const MIXED = /(?:人大|两会)[^。；;\d]{0,30}(?:政协|提案)[^。；;\d]{0,30}(\d{1,6})[余多]?件/g;
const SUGGESTIONS = /(?:人大|代表)[^。；;，,、\d]{0,14}\d{1,6}[余多]?件/;
const PROPOSALS = /(?:政协|委员|提案)[^。；;，,、\d]{0,14}\d{1,6}[余多]?件/;
/** How far after a total its breakdown may stand. */
const NEARBY = 160;

/** 建议与提案混计: suggestions of deputies and proposals of the CPPCC in one counter. */
export const PR_06: ReportRule = defineRule({
  id: 'PR-06',
  title: { zh: '建议与提案混计', en: 'Suggestions and proposals in one counter' },
  severity: 'error',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'supervision',
  basis: [
    {
      text: {
        zh: '人大代表建议与政协提案分别统计',
        en: 'suggestions of people’s-congress deputies and CPPCC proposals are counted apart',
      },
    },
  ],
  reads: ['text'],
  explanation: {
    zh: '人大代表建议和政协提案，来源、办理依据都不同，应分别统计。只给合计、不分别列出的，指出来；给了合计又分列的，可以。',
    en: 'Suggestions of deputies and proposals of the CPPCC come from different bodies under different rules and are counted apart. A total alone is a fault; a total with its breakdown is not.',
  },
  message: {
    zh: '“{quote}”把人大代表建议和政协提案合在一起统计，没有分列。',
    en: '"{quote}" counts suggestions and proposals together, with no breakdown.',
  },
  fix: {
    zh: '请分别写明人大代表建议多少件、政协提案多少件。',
    en: 'Give the number of suggestions and that of proposals.',
  },
  samples: {
    good: { text: '共承办建议提案107件，其中人大代表建议35件，政协提案72件。' },
    bad: { text: '共办理人大代表、政协委员议案、提案及意见建议共计6件。' },
  },
  check: ({ text }) => {
    let counted = text.body.some(({ text: words }) => SUGGESTIONS.test(words) && PROPOSALS.test(words));
    const findings = text.matches(MIXED, { outsideTitles: true }).filter(({ at, end }) => {
      counted = true;
      const after = at.text.slice(end, end + NEARBY);
      return !(SUGGESTIONS.test(after) && PROPOSALS.test(after));
    });
    return counted ? findings : 'notApplicable';
  },
});
