import { foldWidth } from './fold-width.js';

/** 零的说法: a place where a text says that there was none of a thing. */
export interface NoneMatch {
  /** 事物: what there was none of, in the words of the text. */
  thing: string;
  /** 单位: the measure word, where one is printed or the thing has only one; else empty. */
  unit: string;
  /** 起点: offset of the first of the words that deny (UTF-16 units). */
  start: number;
  /** 终点: offset after the last of them. */
  end: number;
}

const KEPT = '(?:[均都仍]|全部|全年|保持|持续|始终|继续){0,3}';
const HAPPENED =
  '(?:再|新)?(?:发生|出现|收到|接到|接收|受理|产生|引发|引起|涉及|被?(?:提起|申请|提出|起诉|通报|问责|追责))(?:过|任何)?';
const ONE = '一[起件宗例次名人个位]';
/** What an office did not do in a year is a figure where the law has it counted: 未制定规范性文件, 未实施行政强制. */
const NOT_DONE = '未(?:制定|出台|印发|作出|实施|办理|采取)(?=行政|规范性|重大)';
const DENIED = `(?:[从均尚]?未|没有?)${HAPPENED}(?:${ONE})?|(?:没有|未有|无)(?:任何)?${ONE}`;
const WORD = new RegExp(
  `^(?:${DENIED}|${NOT_DONE.replace(/\(\?=.*/, '')}|(?:[均尚]?未|没有人?|无人)被|不存在(?:任何)?|无|零)$`,
);
/** What follows such words up to the end of the clause, names joined by 、 included. */
const THING = '(?<thing>[\\p{Script=Han}“”、()]{2,40})';
const CLAUSE_END = '(?=[,。;:!?\\s]|$)';
const THIS_YEAR = '全年|年度|年内|本年|目前|我[厅局县市区镇乡办委省]|[本我](?:机关|单位|部门|级|地区)';

/** Things that 无 alone denies, and 零 before them: anything else may be a word of its own (无证经营, 零距离). */
const COUNTED =
  '案件?|事件|事故|申请|投诉|举报|败诉|上访|信访|行政诉讼|行政复议|诉讼|应诉|复议|纠错|赔偿|纠纷|情形|情况|现象|差错|伤亡|死亡|撤销|逾期|超期|积压|发案|申诉|违法|违纪|违规';
const DISPUTES = '复议|诉讼|应诉|败诉|赔偿|纠错|投诉|举报|信访|上访';
/** What may come of an act, or of one who acted. */
const OUTCOME = '(?:撤销|变更|纠[错正]|确认|责令|判决|问责|通报|追[责究]|投诉|举报|起诉|复议|处分|约谈)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<words>${DENIED})${THING}${CLAUSE_END}`, 'gu'),
  new RegExp(
    `(?<=(?:^|[,。;:!?、]|${THIS_YEAR})[也亦均]?)(?<words>无)(?<thing>(?![证照障偿人])[\\p{Script=Han}、]{0,20}(?:${COUNTED}|决策事项|规范性文件))(?:发生|出现)?${CLAUSE_END}`,
    'gu',
  ),
  new RegExp(
    `(?<=(?:${THIS_YEAR}|20\\d{2}年)(?:[^。;!?]{0,40}[,、])?[均也]?)(?<words>${NOT_DONE})${THING}${CLAUSE_END}`,
    'gu',
  ),
  // 行政处罚案件无被撤销情形
  new RegExp(`(?<words>无)(?<thing>被[\\p{Script=Han}、]{2,16}?)(?:的?(?:情形|情况|现象))?${CLAUSE_END}`, 'gu'),
  // 行政复议案件均未被撤销, 无人被追究责任
  new RegExp(`(?<words>(?:[均尚]?未|没有人?|无人)被)(?<thing>${OUTCOME}[\\p{Script=Han}、]{0,14})${CLAUSE_END}`, 'gu'),
  // 不存在 denies much that nobody counts: 不存在限制竞争的内容.
  new RegExp(
    `(?<words>不存在(?:任何)?)(?<thing>[\\p{Script=Han}、]{0,20}(?:${DISPUTES})(?:案件|情况|情形)?)${CLAUSE_END}`,
    'gu',
  ),
  // 投诉率为零, 行政诉讼案件均为零
  new RegExp(`(?<=(?:[率数量]|${COUNTED})${KEPT}[为是])(?<words>零|0)${CLAUSE_END}`, 'gu'),
  new RegExp(`(?<words>零)(?<thing>(?:${COUNTED}){1,2})(?!\\p{Script=Han}{0,2}[率数量为达\\d])`, 'gu'),
];

/** Not said of what was, but of what is to be, or of a case that is put: 力争零投诉, 如未发生. */
const NOT_STATED =
  /(?:[如若凡]|应当|必须|要求|力争|争取|力求|努力|确保|实现.{0,4}目标|不得|避免|防止|杜绝)[^,。;:]{0,8}$/;
/** 未收到通知的, 未发生变更时: a condition. */
const CONDITION = /(?:[的者前后时]|之日|之前|为由|例外|而言|期间|为止)$/;
const LONGEST_BEFORE = 20;
const AS_ZERO = new RegExp(`${KEPT}[为是]$`);

const UNITS_OF: readonly (readonly [RegExp, string])[] = [
  [/案件?$|案件[^、]{0,12}被[^、]{1,6}$/, '件'],
  [/事故$|事件$/, '起'],
];

/**
 * 是否表示没有: whether words say that there is none of what follows: 未发生, 没有收到, 无一宗, 零.
 *
 * @param text - the words, without blanks
 *
 * @example
 * ```ts
 * import { isNoneWord } from '@fazhi/core';
 *
 * isNoneWord('未发生'); // => true
 * isNoneWord('共发生'); // => false
 * ```
 */
export function isNoneWord(text: string): boolean {
  return text.length <= 16 && WORD.test(text);
}

/**
 * 查找零的说法: every place where a text says that none of a thing occurred: 未发生行政败诉案件, 零败诉, 没有收到申请.
 *
 * What a report says of plans (力争零投诉), of conditions (未收到通知的) and fixed words (零距离, 无证经营) is left out.
 *
 * @param text - any text, of full or half width
 * @returns the places in order, none overlapping
 *
 * @example
 * ```ts
 * import { findNones } from '@fazhi/core';
 *
 * findNones('全年未发生行政败诉案件，行政复议零纠错。').map(({ thing, unit }) => thing + unit);
 * // => ['行政败诉案件件', '行政复议纠错']
 * findNones('力争零投诉；查处无证经营案件12件。'); // => []
 * ```
 */
export function findNones(text: string): NoneMatch[] {
  if (!/[未没无零]|不存在/.test(text)) return [];
  const folded = foldWidth(text);
  const found = PATTERNS.flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap(({ index, groups }): NoneMatch[] => {
      const { words, thing = '' } = groups as { words: string; thing?: string };
      const before = folded.slice(Math.max(0, index - LONGEST_BEFORE), index);
      if (NOT_STATED.test(before) || CONDITION.test(thing)) return [];
      const end = index + words.length;
      const printed = text.slice(end, end + thing.length);
      // 无一件被撤销, 投诉率为零: the thing stands before.
      const told = words.endsWith('被') ? '被' + printed : printed;
      const named = words === '零' || words === '0' || /^被(?!.{1,2}案)/.test(told) ? subjectOf(before) + told : told;
      const unit =
        new RegExp(ONE).exec(words)?.[0].slice(1) ??
        (/人被?$/.test(words) ? '人' : undefined) ??
        UNITS_OF.find(([noun]) => noun.test(thing))?.[1] ??
        '';
      return [{ thing: named, unit, start: index, end }];
    }),
  );
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => index === 0 || start >= all[index - 1]!.end);
}

/** What stands before 零纠错, 无被撤销 and 为零 in the clause, as far as it names a thing. */
function subjectOf(before: string): string {
  const own = before
    .split(/[,。;:!?、“”(]/)
    .at(-1)!
    .replace(AS_ZERO, '');
  const named = own.replace(/^(?:[均已了]|全年|其中|持续|连续|始终|继续|实现|保持|做到|达到)+/, '');
  return /(?:案件|复议|诉讼|执法|应诉|处罚|审批|许可|服务|安全|生产|决定|文件|投诉|举报|赔偿|事故|上访|信访|[率数量])$/.test(
    named,
  )
    ? named
    : '';
}
