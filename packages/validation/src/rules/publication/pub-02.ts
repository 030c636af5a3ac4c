import { defineRule, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';

/** Longest line outside the furniture that can be page chrome: a sentence that says 扫一扫 is the report's own. */
const SHORT_LINE = 40;

/** 网页残留: page chrome was left in the text. */
export const PUB_02: ReportRule<{ phrases: readonly string[] }> = defineRule<{ phrases: readonly string[] }>({
  id: 'PUB-02',
  title: { zh: '网页残留', en: 'Web page chrome left in' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['text'],
  params: { phrases: ['当前位置', '扫一扫', '分享到', '访问量', '字体:', '浏览器版本过低', '点击此处升级'] },
  explanation: {
    zh: '从网页上复制的文字，常带“当前位置”“分享到”“浏览器版本过低”等页面文字，不是报告的内容。一份文件只报一次，列出全部。',
    en: 'Text copied from a web page often brings 当前位置, 分享到 or browser notices with it. One finding a document lists all of them.',
  },
  message: { zh: '文中残留网页文字：{phrases}。', en: 'Text of the web page was left in: {phrases}.' },
  fix: { zh: '请删去这些文字。', en: 'Remove it.' },
  samples: {
    good: {},
    bad: { text: ['扫一扫在手机打开当前页'] },
  },
  check: ({ text, params }) => {
    const found = params.phrases.flatMap((phrase) => {
      const alike = phrase.replace(':', '：');
      const at = text.passages.find(
        (passage) =>
          (passage.text.includes(phrase) || passage.text.includes(alike)) &&
          (passage.node.type === 'furniture' ||
            (passage.kind === 'paragraph' && passage.text.length <= SHORT_LINE && !passage.text.includes('。'))),
      );
      if (at === undefined) return [];
      const start = Math.max(at.text.indexOf(phrase), at.text.indexOf(alike));
      // The words that go with it on the page: 扫一扫在手机打开当前页.
      const more = /^[\u4e00-\u9fa5]{0,12}/.exec(at.text.slice(start + phrase.length))?.[0] ?? '';
      const end = start + phrase.length + more.length;
      return [{ at, start, end, phrase: at.text.slice(start, end) }];
    });
    const first = found[0];
    if (first === undefined) return [];
    const { at, start, end } = first;
    return [
      { at, start, end, key: 'chrome', values: { phrases: found.map(({ phrase }) => `“${phrase}”`).join('、') } },
    ];
  },
});
