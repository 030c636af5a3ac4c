import { PRINT_STYLE } from './print.js';
import { SCREEN_STYLE } from './screen.js';
import { SHARED_STYLE } from './shared.js';

/** 样式表: the one style sheet of the page. */
export const STYLE = SHARED_STYLE + SCREEN_STYLE + PRINT_STYLE;
