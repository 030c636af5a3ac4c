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
  '(?:位居|名列|位列|排名|排位|排在|排列|位次|跃居|(?:跃升|上升|提升|提高|前移|下降|下滑|[退进升降])[至到]|稳居|居于|[居列排]|获评?得?|荣获|取得|夺得|达到|位于|保持|进入|跻身|蝉联|得分)';
const AMONG = '(?:全[国省市区县州盟旗]|[省市区县州][内直级]|同[类级]|各[县市区省州]|西部|东部|中部|国内|系统)';
/** 全市13个县(市、区) */
const MEMBERS = `${AMONG}\\d{1,4}个?\\p{Script=Han}{1,6}(?:\\([^)]{1,6}\\))?`;
const NUMERAL = '(\\d{1,4}|[一二三四五六七八九十百]{1,4})';
const RANK = new RegExp(
  `(?:${VERB}了?(${MEMBERS}|\\p{Script=Han}{0,14}?|${AMONG}县\\(市、区\\))|(${AMONG}\\p{Script=Han}{0,10}?)(?:排名|排)?)(?:([第前])${NUMERAL}((?:位(?!数)|名(?![单额]))?)(?![\\d一二三四五六七八九十百])|(首)([位名](?!度)))`,
  'gu',
);
const ALL = new RegExp(`^${AMONG}`);
/** Among whom: 全省, 全省17个市州; what goes on after it says in what. */
const GROUP = new RegExp(
  `^${AMONG}(?:\\d{1,4}个?(?:城市|省份|部门|单位|乡镇|[省市县区州镇街盟旗师]{1,3})(?:\\([^)]{1,6}\\))?|各?[县市区州]+|城市|同类\\p{Script=Han}{2})?`,
  'u',
);
/** 在全国332个城市中排名第25位, 在全市考核中,位列第三: told before the words that lead to the place. */
const AHEAD = new RegExp(`(${AMONG}[^,。;:!?第]{1,24}?)[中里内],?(?:综合|总成绩|成绩|得分|总分)?$`);
const LONGEST_AHEAD = 36;
/** Words between the scope and the place. */
const LEADS = /(?:排名|位列|位居|排位|位次|名次|并列|[的由从]){1,4}$/;
const FROM_TO = /^[^,。;:!?]{0,8}[至到]了?第?/;
const CONTEST = /评[价估查选比议]|考[核评试]|测评|竞赛|指数|排行|环境|满意度|绩效|中$/;
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
  const ranks: RankMatch[] = [];
  for (const found of folded.matchAll(RANK)) {
    const [all, afterVerb, alone, kind, printed = found[6]!, unit = found[7]!] = found as unknown as string[];
    const { index } = found;
    const end = index + all!.length;
    if (unit === '' && !WORDS_END.test(folded.slice(end, end + 1))) continue;
    const value = printed === '首' ? 1 : /\d/.test(printed) ? Number(printed) : parseChineseNumeral(printed);
    if (value === undefined || value < 1) continue;
    const beside = (alone ?? afterVerb ?? '').replace(LEADS, '').replace(/^(?:位[居列]|[由从在居列])+/, '');
    // 摆在首位 puts nothing in an order; 居首位 and 居全州各县市首位 do.
    if (printed === '首' && beside !== '' && !ALL.test(beside)) continue;
    const ahead = ALL.test(beside)
      ? undefined
      : (AHEAD.exec(folded.slice(Math.max(0, index - LONGEST_AHEAD), index)) ?? undefined);
    const words = ahead?.[1] ?? beside;
    const last = ranks.at(-1);
    // 由全省第9位升至第5位: in the same order.
    if (words === '' && last !== undefined && FROM_TO.test(folded.slice(last.end, index) + all!)) {
      ranks.push({ ...last, value: String(value), unit, from: index, start: end - printed.length - unit.length, end });
      continue;
    }
    // 全省执法案卷评查第一名: among whom, and in what.
    const [scope = words] = ahead !== undefined || CONTEST.test(words) ? (GROUP.exec(words) ?? []) : [];
    const from = ahead === undefined ? index + all!.indexOf(words) : index - ahead[0].length;
    const subjectFrom = from + scope.length;
    ranks.push({
      value: String(value),
      unit,
      bound: kind === '前' ? 'lte' : 'eq',
      scope,
      subject: text.slice(subjectFrom, from + words.length).replace(/中$/, ''),
      from: ahead === undefined ? index : from,
      start: end - printed.length - unit.length,
      end,
    });
  }
  return ranks;
}
