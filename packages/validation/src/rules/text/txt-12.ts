import { defineRule, type ReportRule } from '../../rule.js';

/** 名称误用书名号: Title marks round a non-work. */
export const TXT_12: ReportRule<{ dictionary: readonly string[] }> = defineRule<{ dictionary: readonly string[] }>({
  id: 'TXT-12',
  title: { zh: '名称误用书名号', en: 'Title marks round a non-work' },
  severity: 'info',
  tier: 'national-standard',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.punctuation.layout' }],
  reads: ['text'],
  params: {
    dictionary: [
      '宪法宣传周',
      '国家宪法日',
      '全国两会',
      '中央全面依法治国工作会议',
      '法律进企业',
      '法律进社区',
      '法律进乡村',
      '法治政府建设示范创建',
      '世界无线电日',
      '食品安全宣传周',
      '国务院办公厅',
      '中共中央办公厅',
      '全国人民代表大会常务委员会',
    ],
  },
  explanation: {
    zh: '书名号用于书籍、文件、报刊的名称；机关、会议、活动、节日的名称不用书名号。只对照参数 dictionary 里的名称。',
    en: 'Title marks stand round books, documents and papers, not round organs, meetings, activities or days. Only the names in `dictionary` are looked for.',
  },
  message: {
    zh: '“{quote}”不是作品或文件名称，不用书名号。',
    en: '"{quote}" is no work or document and takes no title marks.',
  },
  fix: { zh: '请去掉书名号，需要时用引号。', en: 'Remove the title marks; use quotation marks where needed.' },
  samples: { good: { text: '开展“宪法宣传周”活动。' }, bad: { text: '开展《宪法宣传周》活动。' } },
  check: ({ text, params }) => {
    const names = new Set(params.dictionary);
    return text.printed.flatMap((at) =>
      text
        .titles(at)
        .filter(({ start, end }) => names.has(at.text.slice(start + 1, end - 1)))
        .map(({ start, end }) => ({ at, start, end })),
    );
  },
});
