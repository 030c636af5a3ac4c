import { defineRule, type ReportRule } from '../../rule.js';

/** One figure with the words of its own clause, without another figure or mark between. */
const COUNTED = /([^，,。；;：:（）()\d]{4,60})(\d{1,6})[余多]?件/g;
const BODIES = /人大|代表|两会/;
const SUGGESTION = /建议|议案/;
const PROPOSAL = /提案/;
const BEGINS = /人大|政协|代表|委员|两会|建议|议案|提案/;
const SUGGESTIONS = /(?:人大|代表|建议|议案)[^。；;，,、\d]{0,14}(\d{1,6})[余多]?件/;
const PROPOSALS = /(?:政协|委员|提案)[^。；;，,、\d]{0,14}(\d{1,6})[余多]?件/;
/** How far before or after a total its breakdown may stand. */
const NEARBY = 160;

/** Whether the text after a total gives the two apart, or one of them within it (其中). */
function isBrokenDown(after: string): boolean {
  if (SUGGESTIONS.test(after) && PROPOSALS.test(after)) return true;
  const within = /其中(.*)/s.exec(after.split('。').slice(0, 2).join('。'))?.[1];
  return within !== undefined && (SUGGESTIONS.test(within) || PROPOSALS.test(within));
}

/** Whether the text before a total gave the two whose sum it is. */
function isSumOf(before: string, total: number): boolean {
  return Number(SUGGESTIONS.exec(before)?.[1]) + Number(PROPOSALS.exec(before)?.[1]) === total;
}

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
    const within = text.body.filter(({ outsideTitles }) => PROPOSAL.test(outsideTitles));
    const findings = text.matches(COUNTED, { within, outsideTitles: true }).flatMap(({ at, start, end, match }) => {
      const words = match[1]!;
      // 重点督办的建议提案1件 is some of a total told before; 各12件 and 分别为 give them apart.
      if (!BODIES.test(words) || !SUGGESTION.test(words) || !PROPOSAL.test(words) || /各|分别/.test(words)) return [];
      counted = true;
      const begins = start + words.search(BEGINS);
      const from = at.text[begins - 1] === '“' ? begins - 1 : begins;
      const before = at.text.slice(Math.max(0, start - NEARBY), start);
      return isSumOf(before, Number(match[2])) || isBrokenDown(at.text.slice(end, end + NEARBY))
        ? []
        : [{ at, start: from, end }];
    });
    return counted ? findings : 'notApplicable';
  },
});
