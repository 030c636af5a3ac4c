import { findInstrument } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { citationsIn } from './citations-in.js';

/** 7 to 9 are the duties a report speaks of; 23 to 27 are on the report itself. */
const ON_REPORTS: ReadonlySet<number> = new Set([7, 8, 9, 23, 24, 25, 26, 27]);
/** Only where the sentence speaks of reporting can another article be a slip. */
const REPORTS = /年度报告|报送|报告如下|向社会公开|公开年度|报告制度/;

/** 督察规定条号: an article of the 2019 rules that does not speak of the report. */
export const CIT_05: ReportRule = defineRule({
  id: 'CIT-05',
  title: { zh: '督察规定条号', en: 'Article number of the 2019 rules' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.submission' }, { provision: 'report.publication' }, { provision: 'report.contents' }],
  reads: ['text'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '督察工作规定中，第23条规定报送，第24条规定公开，第25条规定内容，第26条、第27条规定督促、通报和评议，第7条至第9条规定报告所述的职责；说到报告时引用别的条，多半是条号写错。',
    en: 'In the 2019 rules article 23 is on submission, 24 on publication, 25 on contents, 26 and 27 on urging, criticism and evaluation, 7 to 9 on the duties a report speaks of; another number where the report itself is meant is usually a slip.',
  },
  message: {
    zh: '督察工作规定“{quote}”不是关于年度报告的条文。',
    en: '"{quote}" of the 2019 rules is not on the annual report.',
  },
  fix: {
    zh: '请核对条号：报送第二十三条，公开第二十四条，内容第二十五条。',
    en: 'Check the number: submission 第二十三条, publication 第二十四条, contents 第二十五条.',
  },
  samples: {
    good: { text: '根据《法治政府建设与责任落实督察工作规定》第二十三条规定报送。' },
    bad: { text: '根据《法治政府建设与责任落实督察工作规定》第十三条规定报送。' },
  },
  check: ({ text, registry }) => {
    const cited = citationsIn(text).filter(
      ({ citation: { title, article } }) =>
        article !== undefined && findInstrument(title, registry)?.id === 'inspectionRules2019',
    );
    if (cited.length === 0) return 'notApplicable';
    return cited.flatMap(({ at, start, end, citation: { article } }) => {
      const sentence = text.sentenceAt(at, start);
      const speaks = REPORTS.test(at.text.slice(sentence.start, sentence.end));
      if (ON_REPORTS.has(article!) || !speaks) return [];
      return [{ at, start: at.text.lastIndexOf('第', end - 1), end, actual: String(article) }];
    });
  },
});
