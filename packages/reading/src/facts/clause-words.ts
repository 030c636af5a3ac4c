/** Words at the beginning of a clause that say when or how much, not what. Internal. */
export const LEAD_WORDS: readonly RegExp[] = [
  /^[、了(（\s]/,
  /^(?:以及|及(?![时早格])|和(?![谐解平])|与(?!会)|并(?!案|联)|或者?|[而且于]|在(?![编岗册线职建]))/,
  /^[一二三四五六七八九十]{1,2}是/,
  /^截[至止]至?(?:目前|\d{0,4}年?\d{1,2}月(?:[底末份]|\d{1,2}日)?|现在|年底)/,
  /^自?(?:19|20)\d{2}(?:年度?|(?=[至到—~\-]))(?:\d{1,2}月(?:\d{1,2}日)?)?(?:[至到—~\-]\d{1,2}月[底末份]?)?(?:[至到—~\-](?:19|20)\d{2}年度?(?:\d{1,2}月(?:\d{1,2}日)?)?)?(?:以来|期间|全年|底|末)?/,
  /^(?:去年|上年)同期的?/,
  /^(?:去年|上年|今年)?[上下]半年/,
  /^第?[一二三四]季度/,
  /^(?:相?较|比)(?:(?:19|20)\d{2}年|上年|去年)(?:同期)?(?:的|$)/,
  /^[去上前]年(?!度)/,
  /^近[一二两三四五]年来?/,
  /^[“"]?十[二三四五]五[”"]?(?:期间|以来|时期)/,
  /^\d{1,2}月?[至到—\-]\d{1,2}月(?:份|底)?/,
  /^\d{1,2}月(?:\d{1,2}日|份|底)?/,
  /^(?:全年|今年以来|今年|本年度|年内|目前|现已|其中|截至|按计划|先后|前后|累计|总计|共计|合计|共有(?!制|产)|共(?![享同产建治])|[已均也还]|同时|仅有)/,
  /^位[列居](?=全)/,
  /^我(?:[厅局县市区省委镇乡处办部]|单位)/,
];

/** Words at the end of what stands before a figure that only lead to the number. Internal. */
export const LINK_WORDS: readonly RegExp[] = [
  /(?:不低于|不少于|不小于|不超过|不高于|不多于)[^,\d]{1,12}的$/,
  /(?:提升|提高|达到|降低|下降|上升|攀升|跃升|精简|压减|压缩|缩短|缩减|核减|调减|减少|增加|增长|扩[大展充容]|拓展|发展|壮大|优化|控制|稳定|[达增减升降提缩])?[至到]$/,
  /(?:整合|归并|合并|调整)[为成]$/,
  /(?:共计|总计|合计|累计|[共计各达仅约近由从的是在占]|(?<!人)均|(?<!实)有|分别|(?<![行作认])为|[由从]原来的)$/,
  /(?:(?:19|20)\d{2}年|去年|上年|前年)[度底末]?(?:同期)?$/,
  /[\s(（]$/,
];

/** What follows a figure but does not name what was counted. Internal. */
export const NOT_THE_COUNTED: RegExp =
  /^(?:[并均已由从至到]|(?:提升|提高|上升|增加|增长|下降|降低|减少|[增减升降])[至到]|全部|以上|以下|以内|左右|(?:减少|增加|增长|下降|上升|提高|降低)了?(?:$|[,。;约近])|减少|增加|增长|精简|整合|发展到|的基础)/;

/** How often, where a clause says nothing else. Internal. */
export const ONLY_HOW_OFTEN: RegExp = /^每.{1,2}$/;

/** A clause that compares with another year and leaves out what. Internal. */
export const COMPARES: RegExp = /^(?:相较|较|比|同比|环比)/;

/** A clause that says only which way a rate went. Internal. */
export const CHANGES: RegExp = /^(?:增长|增加|上升|提高|提升|减少|下降|降低|回落|压减|[增升降减]幅)了?$/;

/** Takes words off the beginning or the end for as long as one of them stands there. Internal. */
export function stripWords(text: string, patterns: readonly RegExp[]): string {
  let rest = text;
  for (let changed = true; changed;) {
    changed = false;
    for (const pattern of patterns) {
      const next = rest.replace(pattern, '');
      if (next !== rest) {
        rest = next;
        changed = true;
      }
    }
  }
  return rest;
}
