import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { inspectionRules } from '../basis.js';

const TITLE = '法治政府建设与责任落实督察工作规定';
const ARTICLE = /第([十百零〇一二三四五六七八九\d]{1,6})条/g;
const REPORTING: ReadonlySet<string> = new Set(['二十三', '二十四', '二十五', '23', '24', '25']);

/** 督察规定条号: an article of the 2019 rules that does not speak of the report. */
export const CIT_05: ReportRule = defineRule({
  id: 'CIT-05',
  title: { zh: '督察规定条号', en: 'Article number of the 2019 rules' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [inspectionRules('第23-25条')],
  reads: ['text'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '督察工作规定中，第23条规定报送，第24条规定公开，第25条规定内容；年度报告引用别的条，多半是条号写错。',
    en: 'In the 2019 rules article 23 is on submission, 24 on publication, 25 on contents; another number in an annual report is usually a slip.',
  },
  message: {
    zh: '督察工作规定“{quote}”与年度报告无关。',
    en: '"{quote}" of the 2019 rules does not speak of the annual report.',
  },
  fix: {
    zh: '请核对条号：报送第二十三条，公开第二十四条，内容第二十五条。',
    en: 'Check the number: submission 第二十三条, publication 第二十四条, contents 第二十五条.',
  },
  samples: {
    good: { text: '根据《法治政府建设与责任落实督察工作规定》第二十三条规定报送。' },
    bad: { text: '根据《法治政府建设与责任落实督察工作规定》第十三条规定报送。' },
  },
  check: ({ text }) => {
    const cited = text.matches(new RegExp(TITLE, 'g')).flatMap(({ at, end }) => {
      const rest = at.text.slice(end, text.sentenceAt(at, end - 1).end);
      // Articles after the next title belong to that one.
      const own = rest.slice(0, rest.includes('《') ? rest.indexOf('《') : undefined);
      return [...own.matchAll(ARTICLE)].map((match) => ({
        at,
        start: end + match.index,
        end: end + match.index + match[0].length,
        actual: match[1]!,
      }));
    });
    return cited.length === 0 ? 'notApplicable' : cited.filter(({ actual }) => !REPORTING.has(actual));
  },
});
