import { blankText } from '@fazhi/core/carried-marks';
import { legible } from '../tree/legible.js';
import type { Handler } from './handler.js';

/** 文字: text. */
export const text: Handler<'text'> = ({ value }) => legible(value);

/** 数据引用: the figure as printed. */
export const factMention: Handler<'factMention'> = ({ value }) => legible(value);

/** 待补: what is wanted, in brackets. */
export const blank: Handler<'blank'> = (node) => legible(blankText(node));
