import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { clauseStart } from '../arithmetic/clause-start.js';

/** 三项清单未附链接: Lists named without links. */
export const PUB_07: ReportRule = defineRule({
  id: 'PUB-07',
  title: { zh: '三项清单未附链接', en: 'Lists named without links' },
  severity: 'info',
  tier: 'practice',
  confidence: 'unsure',
  scope: 'report',
  subject: 'open-government',
  basis: [{ text: { zh: '行政执法事前公开', en: 'disclosure in advance of enforcement' } }],
  reads: ['structure', 'text', 'meta'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '成效部分说有“三项清单”一类成组的清单，就应给出每张清单公开的网址或者附件，读者才看得到。',
    en: 'Where the results speak of a set of lists (三项清单), each comes with its address or as an annex, so that readers can see it.',
  },
  message: { zh: '“{quote}”没有附清单的网址或附件。', en: '"{quote}" gives neither address nor annex for the lists.' },
  fix: { zh: '请附上每张清单的公开网址。', en: 'Give the address of each list.' },
  samples: {
    good: { text: '公布“三项清单”3张，网址：https://example.gov.cn/qd。' },
    bad: { text: '公布“三项清单”3张。' },
  },
  check: ({ text }) => {
    const named = text.matches(/[“"]?[二两三四五六][项张个]清单[”"]?/g, { outsideTitles: true }).filter(({ at }) => {
      const item = text.contents.itemOf(at);
      return (
        at.kind === 'paragraph' &&
        at.annex === undefined &&
        item !== 'nextYearArrangements' &&
        item !== 'shortcomingsAndCauses'
      );
    });
    if (named.length === 0) return 'notApplicable';
    const { at, start, end } = named[0]!;
    const passages = new Set(named.map((found) => found.at));
    const linked = [...passages].some((passage) => /https?:|www\.|网址|链接|附件/.test(passage.text));
    return linked ? [] : [{ at, start: clauseStart(at.text, start), end }];
  },
});
