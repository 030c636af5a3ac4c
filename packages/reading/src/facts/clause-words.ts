/** Words at the beginning of a clause that say when or how much, not what. Internal. */
export const LEAD_WORDS: readonly RegExp[] = [
  /^[、和及与或并且而在于了\s]/,
  /^[一二三四五六七八九十]{1,2}是/,
  /^截[至止]至?(?:目前|\d{0,4}年?\d{1,2}月(?:底|末|份|\d{1,2}日)?|现在|年底)/,
  /^自?(?:19|20)\d{2}年度?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:(?:至|到|—|-)(?:19|20)\d{2}年度?(?:\d{1,2}月(?:\d{1,2}日)?)?)?(?:以来|期间|全年|底|末)?/,
  /^\d{1,2}月(?:\d{1,2}日|份|底)?/,
  /^(?:全年|今年以来|今年|本年度|年内|目前|现已|现|其中|截至|按计划|先后|前后|累计|总计|共计|合计|共|已|均|也|还|同时)/,
  /^(?:我(?:厅|局|县|市|区|省|委|镇|乡|处|办|部|单位))/,
];

/** Words at the end of what stands before a figure that only lead to the number. Internal. */
export const LINK_WORDS: readonly RegExp[] = [
  /(?:提升|提高|达到|降低|下降|上升|增长|增加|减少|精简|压减|控制|达)?[至到]$/,
  /(?:共计|总计|合计|累计|共|计|均|各|分别|达|为|有|仅|仅用了|约|近|由|从|由原来的|从原来的|原来的|的|等|是|共有|在|占)$/,
  /[\s(（“"]$/,
];

/** What follows a figure but does not name what was counted. Internal. */
export const NOT_THE_COUNTED: RegExp = /^(?:并|均|已|全部|以上|以下|以内|左右|由|从|至|到|减少|增加|增长|精简|的基础|，|,)/;
