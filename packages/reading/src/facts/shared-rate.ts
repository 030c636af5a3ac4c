/** 均为, 分别达: the figure that follows holds for each of the names before it. */
const EACH = /(?:均|都|分别)?(?:达到|达|为|是|超过)?$/;
const NAMES = /[\p{Script=Han}]{1,10}[率度](?:(?:、|和|及|与|以及)[\p{Script=Han}]{1,10}?[率度]){1,6}$/u;

/**
 * The names of several rates that share one printed figure: 面商率、办复率和满意率分别为100%.
 *
 * @param before - the clause before the figure
 * @returns the names, or nothing where the figure belongs to one name. Internal.
 */
export function sharedRateNames(before: string): string[] {
  const names = NAMES.exec(before.slice(-80).replace(EACH, ''))?.[0];
  return names === undefined ? [] : names.split(/、|和|及|与|以及/).map((name) => name.replace(/^(?:实现|做到|确保|其|的)/, ''));
}
