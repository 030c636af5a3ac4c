import type { Blank } from '../report.js';

/** Most characters Word takes in the title and tag of a content control. */
const LONGEST = 64;
const OFFICE = /（([^（）]{1,60})提供）$/;

/** 待补控件: what a content control in Word says of the blank it stands for. */
export interface BlankControl {
  /** 标题: shown over the control: what is wanted, and which office has it. */
  title: string;
  /** 标记: id of the blank. */
  tag: string;
}

/** Cut with an ellipsis to the length that Word takes. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > LONGEST - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/**
 * 待补控件: title and tag of the content control that stands for a blank.
 *
 * @param blank - the blank
 *
 * @example
 * ```ts
 * import { blankControl } from '@fazhi/core/carried-marks';
 *
 * blankControl({ id: 'b1', label: '件数', office: '法制科' }); // => { title: '件数（法制科提供）', tag: 'b1' }
 * ```
 */
export function blankControl({ id, label, office }: Pick<Blank, 'id' | 'label' | 'office'>): BlankControl {
  return { title: cut(office ? `${label}（${office}提供）` : label), tag: cut(id) };
}

/**
 * 读取待补控件: what title and tag of a content control say of its blank.
 *
 * @param control - title and tag, as far as the control has them
 *
 * @example
 * ```ts
 * import { readBlankControl } from '@fazhi/core/carried-marks';
 *
 * readBlankControl({ title: '件数（法制科提供）', tag: 'b1' }); // => { id: 'b1', office: '法制科' }
 * ```
 */
export function readBlankControl({
  title = '',
  tag,
}: {
  title?: string | undefined;
  tag?: string | undefined;
}): Partial<Pick<Blank, 'id' | 'office'>> {
  const office = OFFICE.exec(title)?.[1];
  return { ...(tag === undefined ? {} : { id: tag }), ...(office === undefined ? {} : { office }) };
}
