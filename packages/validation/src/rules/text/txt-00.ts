import type { Annex, Block } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { sampleReport } from '../sample-report.js';

const FULL_WIDTH = /[\uFF01-\uFF5E]/;
const HALF_WIDTH = /(?<=[\u4e00-\u9fa5])[,():;!?]|[,():;!?](?=[\u4e00-\u9fa5])/g;

/** 半角折叠文本: the text came with its full-width punctuation folded to ASCII. */
export const TXT_00: ReportRule<{ minAscii: number }> = defineRule({
  id: 'TXT-00',
  title: { zh: '半角折叠文本', en: 'Punctuation-folded input' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '网上公开文本常见的标点折叠', en: 'punctuation folded by publishing systems' } }],
  reads: ['text'],
  params: { minAscii: 20 },
  explanation: {
    zh: '全文没有一个全角逗号、括号、冒号，而汉字旁的半角标点很多，说明文本在发布或抓取时被折叠成半角。原稿未必有错，所以半角标点不再逐处指出；其余规则全角半角都认。',
    en: 'Not one full-width comma, bracket or colon, but many ASCII ones beside Han characters: the text was folded on its way. The original need not be wrong, so half-width marks are not reported one by one; all other rules accept both widths.',
  },
  message: {
    zh: '全文标点为半角（汉字旁{count}处），系文本在流转中被折叠，未逐处指出。',
    en: 'All punctuation is half width ({count} places beside Han characters): the text was folded on its way. They are not listed one by one.',
  },
  fix: {
    zh: '请以原稿的全角标点为准重新发布。',
    en: 'Publish it again with the full-width punctuation of the original.',
  },
  samples: {
    good: {},
    bad: {
      children: sampleReport({ text: '推进工作,加强培训,严格执法,做好服务,规范检查。'.repeat(8) }).children.map(folded),
    },
  },
  check: ({ text, params }) => {
    const within = text.passages;
    if (within.some((at) => FULL_WIDTH.test(at.text))) return [];
    const count = text.matches(HALF_WIDTH, { within }).length;
    return count > params.minAscii ? [{ key: 'folded', actual: String(count), values: { count } }] : [];
  },
});

/** The block as a publishing system folds it. */
function folded<T extends Block | Annex>(block: T): T {
  return JSON.parse(
    JSON.stringify(block).replace(
      /[（，：；）]/g,
      (mark) => ({ '（': '(', '）': ')', '，': ',', '：': ':', '；': ';' })[mark]!,
    ),
  ) as T;
}
