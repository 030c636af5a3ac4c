import { defineRule, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';

/** 某××公司 hides a name on purpose; where a figure or a date belongs, and in brackets, marks are left from a template. */
const LEFT = [
  /(?<![×XxＸ*＊])[×XxＸ*＊_＿]{2,6}(?=[年月日件次场项%％万亿余]|人次)/g,
  /[（(〔【［[](?:插入|待补|待填|(?:此处|请)(?:填|补))[^（()）〔〕【】［］[\]]{0,20}[）)〕】］\]]/g,
  /此处(?:填写|插入|补充|省略)|请在此(?:填写|插入)|(?:数据|内容)待(?:补充|核实)/g,
];

/** 模板残留: words of a template are left in the text. */
export const TXT_26: ReportRule = defineRule({
  id: 'TXT-26',
  title: { zh: '模板残留', en: 'Left from a template' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['text'],
  explanation: {
    zh: '“××年”“XX件”“〔插入数据〕”“此处填写”是套用模板时没有改掉的文字。人名、单位名里隐去的字不查。',
    en: '××年, XX件, 〔插入数据〕 and 此处填写 were left when a template was filled in. Characters hidden in names are left alone.',
  },
  message: {
    zh: '“{quote}”像是模板里没有填的内容。',
    en: '"{quote}" looks like a part of a template that was not filled in.',
  },
  fix: { zh: '请补上内容，或删去。', en: 'Fill it in, or remove it.' },
  samples: {
    good: { text: '办结甲××公司违法案件1件。' },
    bad: { text: '全年办结案件XX件。' },
  },
  check: ({ text }) =>
    LEFT.flatMap((pattern) => text.matches(pattern, { within: 'printed' }))
      // A blank of a draft is told by DRA-01.
      .filter(
        ({ at, start, end }) => !at.pieces.some((piece) => piece.blank && piece.start < end && start < piece.end),
      ),
});
