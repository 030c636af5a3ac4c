import { defineRule, type ReportRule } from '../../rule.js';

/** 文件不可读: File could not be read. */
export const KND_02: ReportRule = defineRule({
  id: 'KND-02',
  title: { zh: '文件不可读', en: 'File could not be read' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '读取结果', en: 'result of reading the file' } }],
  reads: ['meta'],
  explanation: {
    zh: '文件已加密、损坏或不是可读格式时，没有文字可查，其他规则都不运行。',
    en: 'When a file is encrypted, damaged or of another format there is no text to check, and no other rule runs.',
  },
  message: { zh: '文件不可读，没有审查：{why}', en: 'The file could not be read and was not checked: {why}' },
  fix: { zh: '{how}', en: '{how}' },
  samples: {
    good: {},
    bad: {
      meta: {
        unreadable: {
          reason: 'encrypted',
          message: { zh: '文件已加密。', en: 'The file is encrypted.' },
          fix: { zh: '请提供未加密的文件。', en: 'Provide the file without a password.' },
        },
      },
      children: [],
    },
  },
  check: ({ report }) => {
    const { unreadable } = report.meta;
    if (unreadable === undefined) return [];
    return [
      {
        path: ['meta', 'unreadable'],
        key: unreadable.reason,
        values: { why: unreadable.message, how: unreadable.fix },
      },
    ];
  },
});
