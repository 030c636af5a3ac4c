/** 均为, 分别达: the figure that follows holds for each of the names before it. */
const EACH = /(?:均|都|分别)?(?:达到|[达为是]|超过)?$/;
const RATES = /\p{Script=Han}{1,10}[率度](?:(?:[、和及与]|以及)\p{Script=Han}{1,10}[率度]){1,6}$/u;
const NAMES_EACH = /\p{Script=Han}{2,10}(?:[、和及与]\p{Script=Han}{2,10}){1,5}各$/u;
/** 及格率 and 及时率 are one word. */
const CONJUNCTION = /[、和与]|以及|及(?![时早格])/;
const VERB = /^(?:我[厅局县市区省委])?(?:实现|做到|确保|[其的]|仅有|共有|共|开展|召开|设立)?/;
/** Names that share a figure stand directly before it. */
const REACH = 80;

/**
 * The names that share one printed figure: 面商率、办复率和满意率分别为100%, 行政复议、行政诉讼各1件.
 *
 * @param before - the text before the figure
 * @param unit - unit of the figure
 * @returns the names, or nothing where the figure belongs to one name. Internal.
 */
export function sharedNames(before: string, unit: string): string[] {
  if (unit !== '%' && !before.endsWith('各')) return [];
  const near = before.slice(-REACH);
  const names = unit === '%' ? RATES.exec(near.replace(EACH, ''))?.[0] : NAMES_EACH.exec(near)?.[0].slice(0, -1);
  return names === undefined ? [] : names.split(CONJUNCTION).map((name) => name.replace(VERB, ''));
}
