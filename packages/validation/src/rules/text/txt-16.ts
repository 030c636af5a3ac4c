import { FazhiError } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';

/**
 * What is told of a year, not named by it: after a bare year other words are most often the name of a fair, a prize or a
 * race (2020中国数字政府卓越成就奖), whose owners write it so.
 */
const OF_A_YEAR = [
  '申请|收到|受理|办[理结]|新增|完成|开展|制定|组织|召开|印发|审[核查]|处理|财政|预算',
  '共(?![享建治同])|全[年市省县区局系]|我[局市县区委院省]|本[局市级单]|[上下]半年|以来|决战之年|决胜之年',
  '年初|底(?![部层座])|末(?![端梢])|初(?![级中])|第?[一二三四]季度|工作|法治政府建设|度(?!假)',
].join('|');
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['unit', /达\d{1,9}(?=[。；;]|[，,](?!\d{3}))[。，,；;]/g],
  ['year', /每半(?![年天日月个小数边径身截封])/g],
  ['noun', /(?:公开|提供|报送|办理|落实|开展)相关。/g],
  ['year', new RegExp(`(?<![\\d.〔（([“‘—~～-])(?:19|20)\\d{2}(?=${OF_A_YEAR})[\\u4e00-\\u9fa5]{1,4}`, 'g')],
];

/** 字词或单位脱落: a value lost its unit, or a word its noun. */
export const TXT_16: ReportRule<{ extraPatterns: readonly string[] }> = defineRule<{
  extraPatterns: readonly string[];
}>({
  id: 'TXT-16',
  title: { zh: '字词或单位脱落', en: 'Value, unit or noun lost' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['text'],
  params: { extraPatterns: [] },
  explanation: {
    zh: '“达10。”缺单位，“每半开展”缺“年”，“公开相关。”缺宾语，“2020申请”缺“年”；后面是会展、奖项、赛事名称的年份不查。可用参数 extraPatterns 补充正则表达式。残损的日期由 TIM-04 指出。',
    en: '达10。 lost its unit, 每半开展 its 年, 公开相关。 its noun, 2020申请 its 年; a year that begins the name of a fair, a prize or a race is left alone. More patterns go into `extraPatterns` as regular expressions. Damaged dates belong to TIM-04.',
  },
  message: { zh: '“{quote}”{what}。', en: '"{quote}": {what}.' },
  fix: { zh: '请对照原稿补全。', en: 'Complete it from the original.' },
  samples: {
    good: { text: '每半年开展一次自查。' },
    bad: { text: '每半开展一次自查。' },
  },
  check: ({ text, params }) =>
    [...PATTERNS, ...params.extraPatterns.map((source) => ['word', compiled(source)] as const)].flatMap(
      ([what, pattern]) =>
        text.matches(pattern, { outsideTitles: true }).map((found) => {
          // One character more shows what the word was lost before.
          const end =
            what === 'year' && found.match[0] === '每半' ? Math.min(found.end + 4, found.at.text.length) : found.end;
          return { ...found, end, values: { what: LOST[what]! } };
        }),
    ),
});

const LOST: Readonly<Record<string, { zh: string; en: string }>> = {
  unit: { zh: '缺少单位', en: 'the unit is missing' },
  year: { zh: '似缺“年”字', en: '年 seems to be missing' },
  noun: { zh: '缺少宾语', en: 'the noun is missing' },
  word: { zh: '似有脱字', en: 'something seems to be missing' },
};

function compiled(source: string): RegExp {
  try {
    return new RegExp(source, 'g');
  } catch {
    throw new FazhiError('invalidConfiguration', {
      zh: `TXT-16 的 extraPatterns 中“${source}”不是正则表达式。`,
      en: `"${source}" in extraPatterns of TXT-16 is no regular expression.`,
    });
  }
}
