import { defineRule, type ReportRule } from '../../rule.js';
import { sampleReport } from '../sample-report.js';

const LABEL = /(?:来源|索引号|文号)\s*[:：]/gu;
/** A bar may part a label from its value, or its empty cell from the next. */
const NOTHING = /^\s*(?:$|[|｜]\s*(?:$|[|｜])|(?:[|｜]\s*)?[\u4e00-\u9fa5]{2,6}\s?[:：])/u;

/** 来源等标签为空: a metadata label is printed with nothing after it. */
export const PUB_03: ReportRule = defineRule({
  id: 'PUB-03',
  title: { zh: '来源等标签为空', en: 'Blank metadata label' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '公开栏目要素', en: 'elements of a publication page' } }],
  reads: ['text'],
  explanation: {
    zh: '“来源”“索引号”“文号”印出来却没有内容的，公开栏目要素不全。',
    en: 'A page that prints 来源, 索引号 or 文号 with nothing after it lacks an element of publication.',
  },
  message: { zh: '“{quote}”后面没有内容。', en: 'Nothing follows "{quote}".' },
  fix: { zh: '请填写，或不显示这一栏。', en: 'Fill it in, or do not show the label.' },
  samples: {
    good: {
      children: [
        { type: 'furniture', kind: 'metadata', value: '发布时间：2021-02-10 来源：局办公室' },
        ...sampleReport().children,
      ],
    },
    bad: {
      children: [
        { type: 'furniture', kind: 'metadata', value: '发布时间：2021-02-10 来源：' },
        ...sampleReport().children,
      ],
    },
  },
  check: ({ text }) => {
    const labels = text.matches(LABEL, {
      within: text.passages.filter(
        ({ node, annex }) => annex === undefined && node.type === 'furniture' && node.kind !== 'repeatedTitle',
      ),
    });
    if (labels.length === 0) return 'notApplicable';
    return labels.filter(({ at, end }) => NOTHING.test(at.text.slice(end)));
  },
});
