import { defineRule, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';
import { sampleReport } from '../sample-report.js';

const STAMP = /代拟稿|征求意见稿|讨论稿|送审稿|草案/;
const LINE = /^[（(【[]?(?:代拟稿|征求意见稿|讨论稿|送审稿|草案)[）)】\]]?$/;

/** 草稿标记残留: a draft stamp stands in the title block of a published text. */
export const PUB_01: ReportRule = defineRule({
  id: 'PUB-01',
  title: { zh: '草稿标记残留', en: 'Draft stamp in a published text' },
  severity: 'error',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['structure', 'text', 'meta'],
  explanation: {
    zh: '标题下的“（代拟稿）”“（征求意见稿）”等，公开前应当删去。正文里的“征求意见稿”“草案”是文件名称，不查。',
    en: 'Stamps such as （代拟稿） under the title are removed before publication. In the body such words name documents and are left alone.',
  },
  message: { zh: '标题处残留草稿标记“{quote}”。', en: 'The draft stamp "{quote}" was left at the title.' },
  fix: { zh: '请删去草稿标记，并确认这是定稿。', en: 'Remove the stamp, and make sure this is the final text.' },
  samples: {
    good: {},
    bad: {
      children: [{ type: 'furniture', kind: 'draftStamp', value: '（代拟稿）' }, ...sampleReport().children],
    },
  },
  check: ({ report, text }) => {
    const found = text.passages.flatMap((at) => {
      const { node } = at;
      const titleBlock =
        at.kind === 'title' ||
        (node.type === 'furniture' && (node.kind === 'draftStamp' || node.kind === 'repeatedTitle')) ||
        LINE.test(at.text.trim());
      const match = titleBlock ? STAMP.exec(at.text) : null;
      return match === null ? [] : [{ at, start: match.index, end: match.index + match[0].length }];
    });
    if (found.length > 0) return found.slice(0, 1);
    const inTitle = STAMP.exec(report.meta.title);
    return inTitle === null
      ? []
      : [
          {
            path: ['meta', 'title'],
            place: { zh: '标题', en: 'title' },
            actual: inTitle[0],
            values: { quote: inTitle[0] },
          },
        ];
  },
});
