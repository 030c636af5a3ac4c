import { CHART_KIND_LABELS, type ChartKind, INDICATORS, STATUTORY_ITEM_LABELS, SUBJECT_LABELS } from '@fazhi/core';
import { type CarriedSection, headingWords, HTML_ATTRIBUTES, HTML_CLASSES } from '@fazhi/core/carried-marks';
import type { BoundBlank } from '../text/line.js';
import { attribute, childrenOf, type Element, elementsNamed, hasClass, isElement, textOf } from './parse-page.js';

/** A chart's table stands in its frame, and that in the figure. */
const FRAMES = 3;

const INDICATOR_IDS: ReadonlySet<string> = new Set(INDICATORS.map(({ id }) => id));

function labelled<K extends string>(value: string | undefined, labels: Readonly<Record<K, string>>): K | undefined {
  return value !== undefined && Object.hasOwn(labels, value) ? (value as K) : undefined;
}

/** The heading a section opens with, alone or with the running text on its line. */
function headingOf(section: Element): Element | undefined {
  const [first] = childrenOf(section).filter(isElement);
  const [lead] = first?.tagName === 'div' ? childrenOf(first).filter(isElement) : [first];
  return lead;
}

/** What the sections of a page of `renderHtml` say they are about; values that mean nothing are left out. Internal. */
export function carriedSections(article: Element): CarriedSection[] {
  return elementsNamed(article, 'section').flatMap((section): CarriedSection[] => {
    const heading = headingOf(section);
    const statutoryItem = labelled(attribute(section, HTML_ATTRIBUTES.statutoryItem), STATUTORY_ITEM_LABELS);
    const outlinePart = attribute(section, HTML_ATTRIBUTES.outlinePart);
    const subject = labelled(attribute(section, HTML_ATTRIBUTES.subject), SUBJECT_LABELS);
    return heading === undefined ? [] : [{ words: headingWords(textOf(heading)), statutoryItem, outlinePart, subject }];
  });
}

/** What a blank of `renderHtml` says of the figure it waits for, beyond its text. Internal. */
export function blankMarks(mark: Element): BoundBlank['blank'] {
  const indicator = attribute(mark, HTML_ATTRIBUTES.indicator);
  return indicator === undefined || !INDICATOR_IDS.has(indicator) ? {} : { indicator };
}

/** The chart that `renderHtml` drew of a table. Internal. */
export function chartOf(table: Element): ChartKind | undefined {
  let above = table.parentNode;
  for (let step = 0; step < FRAMES && above !== null && isElement(above); step += 1) {
    if (above.tagName === 'figure' && hasClass(above, HTML_CLASSES.chart))
      return labelled(attribute(above, HTML_ATTRIBUTES.chart), CHART_KIND_LABELS);
    above = above.parentNode;
  }
  return undefined;
}
