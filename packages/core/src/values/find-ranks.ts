import { parseChineseNumeral } from './chinese-numeral.js';
import { foldWidth } from './fold-width.js';
import type { QuantityBound } from './quantity.js';

/** 位次出处: a place where a text says which place something took in an order. */
export interface RankMatch {
  /** 位次: the place, as a decimal string. */
  value: string;
  /** 单位: `位` or `名`, or empty where none is printed. */
  unit: string;
  /** 界限: `lte` for 前3名, else `eq`. */
  bound: QuantityBound;
  /** 范围: among whom: `全省`, `全国城市`. */
  scope: string;
  /** 事项: in what, where that stands between the scope and the place (全省案卷评查第一名); else empty. */
  subject: string;
  /** 分句: offset where the words that lead to the place begin: 位居, 列. */
  from: number;
  /** 起点: offset of the first character of the number (UTF-16 units). */
  start: number;
  /** 终点: offset after the number and its unit. */
  end: number;
}

const VERB =
  '(?:位居|名列|位列|排名|排在|排列|位次|跃居|跃升至|上升[至到]|升[至到]|提升[至到]|稳居|居于|[居列排]|获得?|荣获|取得|夺得|达到|位于|保持|进入|蝉联|得分)';
const AMONG = '(?:全[国省市区县州盟旗]|[省市区县州][内直级]|同[类级]|各[县市区省州]|西部|东部|中部|国内|系统)';
const NUMERAL = '(\\d{1,4}|[一二三四五六七八九十百]{1,4})';
const RANK = new RegExp(
  `(?:${VERB}了?(\\p{Script=Han}{0,14}?)|(${AMONG}\\p{Script=Han}{0,10}?)(?:排名|排)?)(?:([第前])${NUMERAL}((?:位(?!数)|名(?![单额]))?)(?![\\d一二三四五六七八九十百])|(?<=全.|[级居列])(首)([位名]))`,
  'gu',
);
const ALL = new RegExp(`^${AMONG}`);
const CONTEST = /评[价估查选比议]|考[核评试]|测评|竞赛|指数|排行|中$/;
/** 第一 without 位 or 名 is a rank only where the words end with it: 位居第一, but 第一责任人, 第一批. */
const WORDS_END = /^(?:[,。;:!?、)并且和]|$)/;

/**
 * 查找位次: every place in an order that a text tells: 居全省第3位, 位居第一, 列全国城市第10名, 进入全市前三名.
 *
 * @param text - any text, of full or half width
 * @returns the places in order, none overlapping
 *
 * @example
 * ```ts
 * import { findRanks } from '@fazhi/core';
 *
 * findRanks('考核成绩居全省第3位').map(({ scope, value }) => [scope, value]); // => [['全省', '3']]
 * findRanks('履行第一责任人职责，召开第3次会议'); // => []
 * ```
 */
export function findRanks(text: string): RankMatch[] {
  if (!/[第前首]/.test(text)) return [];
  const folded = foldWidth(text);
  return [...folded.matchAll(RANK)].flatMap((found): RankMatch[] => {
    const [all, afterVerb, alone, kind, printed = found[6]!, unit = found[7]!] = found as unknown as string[];
    const end = found.index + all!.length;
    if (unit === '' && !WORDS_END.test(folded.slice(end, end + 1))) return [];
    const value = printed === '首' ? 1 : /\d/.test(printed) ? Number(printed) : parseChineseNumeral(printed);
    if (value === undefined || value < 1) return [];
    const words = (alone ?? afterVerb ?? '').replace(/(?:排名|位列|位居|排位|的)$/, '');
    // 全省执法案卷评查第一名: among whom, and in what.
    const [scope = words] = CONTEST.test(words) ? (ALL.exec(words) ?? []) : [];
    const from = found.index + all!.indexOf(words) + (scope === words ? 0 : scope.length);
    return [
      {
        value: String(value),
        unit,
        bound: kind === '前' ? 'lte' : 'eq',
        scope,
        subject: text.slice(from, from + words.length - scope.length).replace(/中$/, ''),
        from: found.index,
        start: end - printed.length - unit.length,
        end,
      },
    ];
  });
}
