import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { FIGURE_CONVENTIONS } from '../basis.js';

const UNITS = '人次|场次|家次|户次|[件份条项人名起次场个家户期册宗例批]';
const VAGUE = new RegExp(
  `(?:(?:近|约|大约)(?<!附近)\\d{1,9}(?:${UNITS})|(?<![\\d.])\\d{1,9}[余多](?:${UNITS})|(?<![\\d.])\\d{1,9}(?:${UNITS})左右)`,
  'g',
);
/** What the indicators of a report count; a vague number of anything else (chairs, kilometres) does not matter. */
const COUNTED =
  /意见|案件|处罚|许可|检查|执法|复议|诉讼|应诉|调解|纠纷|信访|培训|普法|宣传|教育|参加|测试|考试|咨询|建议|提案|留言|公开|文件|审查|审核|事项|清单|证件|场次|活动|讲座|整改|违法|群众|留痕|监督/;

/** 法定指标用概数: a vague quantity on something the ledgers count exactly. */
export const ARI_10: ReportRule = defineRule({
  id: 'ARI-10',
  title: { zh: '法定指标用概数', en: 'Vague quantity on an indicator' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [FIGURE_CONVENTIONS],
  reads: ['text', 'structure'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '案件、意见书、培训、普法等数据在台账里是准数，报告里应写准数，不用“余”“近”“约”“多”“左右”。',
    en: 'Cases, opinions, trainings and events are counted exactly in the ledgers; the report gives the exact count, not 余, 近, 约, 多 or 左右.',
  },
  message: { zh: '“{quote}”是概数，台账中应有准数。', en: '"{quote}" is vague; the ledger has the exact count.' },
  fix: { zh: '请按台账写准数。', en: 'Write the exact count from the ledger.' },
  samples: {
    good: { text: '共出具法律意见书103份。' },
    bad: { text: '共出具法律意见书100余份。' },
  },
  check: ({ text }) =>
    text.matches(VAGUE, { outsideTitles: true }).filter(({ at, start, end }) => {
      const item = text.contents.itemOf(at);
      if (item === 'nextYearArrangements' || item === 'shortcomingsAndCauses') return false;
      return COUNTED.test(at.text.slice(Math.max(0, start - 16), end + 10));
    }),
});
