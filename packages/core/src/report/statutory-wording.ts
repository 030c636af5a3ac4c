import type { StatutoryItem } from './statutory-item.js';

/** Wordings of headings, in the order they are tried: a plan that names a duty stays a plan. Internal. */
export const HEADING_WORDING: readonly (readonly [StatutoryItem, RegExp])[] = [
  [
    'nextYearArrangements',
    /下一?(?:步|年度?|阶段)|明年|今后(?:的|一个时期|.{0,8}(?:打算|安排|工作))|(?:工作|主要|重点)(?:计划|打算|安排|思路)(?=$|[和及与、])|工作重点$|重点工作(?:安排|任务)|努力方向/,
  ],
  [
    'shortcomingsAndCauses',
    /(?<!(?:解决|整改|针对|查找|查摆).{0,12})存在.{0,12}(?:问题|不足|短板|差距|薄弱环节|困难)|(?:问题|不足|短板|差距|薄弱环节)[和及与、](?:主要)?(?:原因|不足|问题|短板|差距)|(?:主要|突出)问题$|工作中的(?:问题|不足)/,
  ],
  [
    'firstResponsiblePersonPerformance',
    /第一责任人|(?:党政)?主要(?:负责人|领导).{0,12}(?:职责|履职)|党政主要负责人.{0,12}(?:履行|情况)|述法/,
  ],
  ['otherMatters', /^其他(?:需要?报告|情况|事项|需要?说明|工作)|其他需要?(?:报告|说明)的/],
  [
    'measuresAndResults',
    /(?:主要|工作|具体)?(?:举措|措施|做法|成效)[和及与、](?:主要)?(?:成效|举措|措施|做法|效果|成果|成绩)|主要(?:工作|举措|做法|成效|措施)|(?:工作|落实|进展|完成|开展|推进)情况|工作(?:成效|总结|回顾|成绩)|取得的?(?:主要)?成[效绩]/,
  ],
];

/**
 * Own failings, told in running text: the first word says they exist, a later one what they are. Failings found, mended
 * or helped with are somebody else's, or past. Internal.
 */
export const SHORTCOMING_EXISTS =
  /(?:[还仍尚也但]|仍然|依然)(?:存在|有)|(?<!(?:解决|整改|针对|查找|查摆|发现|指出|纠正|帮助|督促|反馈).{0,20})存在着?(?:一些|以下|不少|一定|诸多|的主要|的问题|的不足)|离.{0,20}(?:仍|还)?有.{0,6}差距|与.{0,30}相比.{0,6}(?:还|仍)/;

/** What a shortcoming is called. Internal. */
export const SHORTCOMING_NAMED = /问题|不足|短板|差距|薄弱环节/;

/** How a paragraph about the coming time begins. Internal. */
export const PLAN_BEGINS = /^\s*(?:下一?(?:步|年度?|阶段)|明年|今后|接下来|新的一年)/;

/** What follows the coming year where it begins a paragraph of plans: 2021年,我局将… Internal. */
export const PLANNED = /^[^。]{0,12}(?:[将要拟]|计划|重点)/;

/**
 * 第一责任人职责用语: the words by which a report speaks of the duty: its names, and the four things done in person.
 *
 * Source: 《党政主要负责人履行推进法治建设第一责任人职责规定》第4条.
 */
export const FIRST_PERSON_DUTY = /第一责任人|述法|亲自(?:部署|过问|协调|督办)/;
