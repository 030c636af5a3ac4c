import { defineRule, type ReportRule } from '../../rule.js';
import { FIGURE_CONVENTIONS } from '../basis.js';

const CUT_OFF = /截[至止][至到]?(?:((?:19|20)\d{2})年|(?:今|本)年)?(\d{1,2})月(?:\d{1,2}日|份?)底?/g;

/** How far after the cut-off its figure may stand. */
const NEARBY = 200;

/** 截至月份早于年末: figures are cut off before the end of the year. */
export const ARI_09: ReportRule = defineRule({
  id: 'ARI-09',
  title: { zh: '截至月份早于年末', en: 'Figure cut off before year end' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [FIGURE_CONVENTIONS],
  reads: ['text', 'meta'],
  explanation: {
    zh: '年度报告的数据应覆盖全年（1月1日至12月31日）。“截至9月底”的数据只有一部分，不能与别的年度、别的单位相比。',
    en: 'Figures of an annual report cover the whole year. A figure cut off at the end of September covers part of it and cannot be compared.',
  },
  message: { zh: '“{quote}”：数据没有覆盖全年。', en: '"{quote}": the figure does not cover the whole year.' },
  fix: { zh: '请改用截至12月31日的数据。', en: 'Use the figure as of 31 December.' },
  samples: {
    good: { text: '截至12月底，共办理政务服务事项454件。' },
    bad: { text: '截至9月底，共办理政务服务事项454件。' },
  },
  check: ({ text, year }) =>
    text.matches(CUT_OFF).filter(({ at, end, match }) => {
      if (Number(match[2]) >= 12 || (match[1] !== undefined && year !== undefined && Number(match[1]) !== year))
        return false;
      // Only where a figure follows in the sentence.
      return /\d/.test(at.text.slice(end, Math.min(text.sentenceAt(at, end).end, end + NEARBY)));
    }),
});
