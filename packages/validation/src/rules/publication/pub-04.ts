import { paragraph } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { sampleReport } from '../sample-report.js';

const MARK =
  /^\s*(?:绝密|机密|秘密)(?:\s*[★☆].{0,10})?\s*$|^\s*内部(?:资料|文件|材料|使用|刊物|★).{0,12}$|密级\s*[:：]\s*(?:绝密|机密|秘密|内部)/u;

/** 公开件带密级: a secrecy mark stands on a published text. */
export const PUB_04: ReportRule = defineRule({
  id: 'PUB-04',
  title: { zh: '公开件带密级', en: 'Secrecy mark on a public text' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.publication' }],
  reads: ['structure', 'text'],
  explanation: {
    zh: '公开的报告，文首和标题处不应有“秘密”“机密”“绝密”“内部”标志。正文里的这些字不查。',
    en: 'A published report carries no mark of secrecy at its head or title. The words in the body are left alone.',
  },
  message: { zh: '公开件上有密级或内部标志“{quote}”。', en: 'The published text carries the mark "{quote}".' },
  fix: {
    zh: '请立即核对是否应当公开；不应公开的撤下，应公开的去掉标志。',
    en: 'Check at once whether it may be public; take it down, or remove the mark.',
  },
  samples: {
    good: {},
    bad: { children: [paragraph('秘密★1年'), ...sampleReport().children] },
  },
  check: ({ text }) =>
    text.passages
      .filter(({ sections, text: line }) => sections.length === 0 && line.length <= 40)
      .flatMap((at) => {
        const match = MARK.exec(at.text);
        return match === null ? [] : [{ at, start: match.index, end: match.index + match[0].length }];
      }),
});
