import { defineRule, type ReportRule } from '../../rule.js';
import { shownValue } from '../../messages/shown-value.js';
import { ANNUAL_REPORT } from '../annual-report.js';

/** 标题非固定名称: Title is not the fixed name. */
export const PUB_06: ReportRule<{ enabled: boolean }> = defineRule<{ enabled: boolean }>({
  id: 'PUB-06',
  title: { zh: '标题非固定名称', en: 'Title is not the fixed name' },
  severity: 'info',
  tier: 'local',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'local.reportTitle' }],
  reads: ['meta', 'text'],
  kinds: ANNUAL_REPORT,
  params: { enabled: false },
  explanation: {
    zh: '有的地方要求标题统一为“法治政府建设年度报告”。当地有此要求的，把参数 enabled 设为 true。',
    en: 'Some places fix the title as 法治政府建设年度报告. Set `enabled` where yours does.',
  },
  message: {
    zh: '标题没有用固定名称“法治政府建设年度报告”：“{title}”。',
    en: 'The title is not the fixed name 法治政府建设年度报告: "{title}".',
  },
  fix: { zh: '请按当地要求改标题。', en: 'Change the title as local rules want.' },
  samples: {
    good: { options: { params: { 'PUB-06': { enabled: true } } } },
    bad: {
      meta: { title: '明安市工业和信息化局2020年法治政府建设情况报告' },
      options: { params: { 'PUB-06': { enabled: true } } },
    },
  },
  check: ({ report, text, params }) => {
    if (!params.enabled) return 'notApplicable';
    const { title } = report.meta;
    if (title.replace(/\s/gu, '').includes('法治政府建设年度报告')) return [];
    const at = text.printed.find(
      ({ kind, text: words }) => kind === 'title' && !words.includes('法治政府建设年度报告'),
    );
    const values = { title: shownValue(title) };
    return [
      at === undefined
        ? { path: ['meta', 'title'], place: { zh: '标题', en: 'title' }, values }
        : { at, start: 0, end: at.text.length, values },
    ];
  },
});
