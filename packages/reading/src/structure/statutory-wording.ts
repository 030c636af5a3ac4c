import type { StatutoryItem } from '@fazhi/core';

/** Wordings of headings, in the order they are tried: a plan that names a duty stays a plan. Internal. */
export const HEADING_WORDING: readonly (readonly [StatutoryItem, RegExp])[] = [
  [
    'nextYearArrangements',
    /下一?步|下一?年度?|明年|今后(?:的|一个时期|工作)|(?:工作|主要|重点)(?:计划|打算|安排|思路)|重点工作(?:安排|任务)|努力方向/,
  ],
  [
    'shortcomingsAndCauses',
    /存在.{0,12}(?:问题|不足|短板|差距|薄弱环节|困难)|(?:问题|不足|短板|差距|薄弱环节)[和及与、](?:主要)?(?:原因|不足|问题|短板|差距)|(?:主要|突出)问题$|工作中的(?:问题|不足)/,
  ],
  [
    'firstResponsiblePersonPerformance',
    /第一责任人|党政主要负责人.{0,12}(?:职责|履职|履行|情况)|主要负责人.{0,10}(?:履行|履职).{0,10}(?:法治|职责)|述法/,
  ],
  ['otherMatters', /^其他(?:需要?报告|情况|事项|需要?说明|工作)|其他需要?(?:报告|说明)的/],
  [
    'measuresAndResults',
    /(?:主要|工作|具体)?(?:举措|措施|做法|成效)[和及与、](?:主要)?(?:成效|举措|措施|做法|效果|成果|成绩)|主要(?:工作|举措|做法|成效|措施)|(?:工作|落实|进展|完成|开展|推进)情况|工作(?:成效|总结|回顾|成绩)|取得的?(?:主要)?成[效绩]/,
  ],
];

/** Own failings, told in running text: the first word says they exist, a later one what they are. Internal. */
export const SHORTCOMING_EXISTS =
  /(?:[还仍尚也但]|仍然|依然)(?:存在|有)|存在着?(?:一些|以下|不少|一定|诸多|的主要|的问题|的不足)|离.{0,20}(?:仍|还)?有.{0,6}差距|与.{0,30}相比.{0,6}(?:还|仍)/;

/** What a shortcoming is called. Internal. */
export const SHORTCOMING_NAMED = /问题|不足|短板|差距|薄弱环节/;

/** How a paragraph about the coming year begins. Internal. */
export const PLAN_BEGINS = /^(?:下一?步|下一?年度?|明年|今后|接下来|新的一年)/;

/** The four duties discharged in person, and the duty's own name. Internal. */
export const FIRST_PERSON_NAMED = /第一责任人|述法/;

/** 四个亲自. Internal. */
export const FIRST_PERSON_ACTS: readonly RegExp[] = [/亲自部署/, /亲自过问/, /亲自协调/, /亲自督办/];
