import type { Blank } from '../report.js';

/** No blank is longer: what a stranger wrote in such brackets beyond it is text. */
const BLANK = /【待补[：:]([^【】]{1,200})】/g;
const DETAILS = /（(?:单位：([^；（）]{1,20}))?；?(?:提供单位：(.{1,80}))?）$/;

/** 待补文字位置: a blank found in a text. */
export interface BlankTextMatch {
  /** 起点: offset of its first character. */
  start: number;
  /** 终点: offset after its last character. */
  end: number;
}

/**
 * 待补文字: what stands in a text for a blank: what is wanted, its unit and the office that keeps it.
 *
 * @param blank - the blank
 *
 * @example
 * ```ts
 * import { blankText } from '@fazhi/core/carried-marks';
 *
 * blankText({ label: '件数', unit: '件', office: '法制科' }); // => '【待补：件数（单位：件；提供单位：法制科）】'
 * blankText({ label: '件数' }); // => '【待补：件数】'
 * ```
 */
export function blankText({ label, unit, office }: Pick<Blank, 'label' | 'unit' | 'office'>): string {
  const details = [unit === undefined ? '' : `单位：${unit}`, office === undefined ? '' : `提供单位：${office}`]
    .filter((detail) => detail !== '')
    .join('；');
  return `【待补：${label}${details === '' ? '' : `（${details}）`}】`;
}

/**
 * 查找待补文字: the places in a text that are left to be filled in.
 *
 * @param text - any text
 *
 * @example
 * ```ts
 * import { findBlankTexts } from '@fazhi/core/carried-marks';
 *
 * findBlankTexts('共【待补：件数】件。'); // => [{ start: 1, end: 8 }]
 * ```
 */
export function findBlankTexts(text: string): BlankTextMatch[] {
  return [...text.matchAll(BLANK)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/**
 * 读取待补文字: what a place left to be filled in says; anything else says its own words.
 *
 * @param text - begins with the blank; a wanted figure's unit may stand behind the bracket
 *
 * @example
 * ```ts
 * import { readBlankText } from '@fazhi/core/carried-marks';
 *
 * readBlankText('【待补：件数（提供单位：法制科）】'); // => { label: '件数', office: '法制科' }
 * ```
 */
export function readBlankText(text: string): Pick<Blank, 'label' | 'unit' | 'office'> {
  const [found] = text.matchAll(BLANK);
  const inner = found?.index === 0 ? found[1]! : text;
  const details = DETAILS.exec(inner);
  const [, unit, office] = details ?? [];
  if (details === null || (unit === undefined && office === undefined)) return { label: inner };
  return {
    label: inner.slice(0, details.index),
    ...(unit === undefined ? {} : { unit }),
    ...(office === undefined ? {} : { office }),
  };
}
