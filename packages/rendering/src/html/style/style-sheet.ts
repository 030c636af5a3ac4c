import type { LayoutProfile } from '../../layout/profile.js';
import { CHART_STYLE } from './chart.js';
import { LETTERHEAD_STYLE } from './letterhead.js';
import { OFFICIAL_STYLE } from './official.js';
import { PRINT_STYLE } from './print.js';
import { SCREEN_STYLE } from './screen.js';
import { SHARED_STYLE } from './shared.js';
import { SHEET_STYLE } from './sheet.js';

/** What each profile adds to what they share: a web page has the official type in print only. */
const STYLES = {
  web: `${SCREEN_STYLE}@media print {\n${OFFICIAL_STYLE}}\n`,
  plain: OFFICIAL_STYLE + SHEET_STYLE,
  formal: OFFICIAL_STYLE + LETTERHEAD_STYLE + SHEET_STYLE,
} as const satisfies Record<LayoutProfile, string>;

/**
 * 样式表: the one style sheet of a page.
 *
 * @param profile - layout profile of the page
 */
export function styleSheet(profile: LayoutProfile): string {
  return SHARED_STYLE + CHART_STYLE + STYLES[profile] + PRINT_STYLE;
}
