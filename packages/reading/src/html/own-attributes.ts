import {
  CHART_KIND_LABELS,
  type ChartKind,
  INDICATORS,
  STATUTORY_ITEM_LABELS,
  type Outline,
  type StatutoryItem,
  SUBJECT_LABELS,
  type Subject,
} from '@fazhi/core';
import { HTML_ATTRIBUTES, HTML_CLASSES } from '@fazhi/core/carried-marks';
import type { BoundBlank, SectionMarks } from '../text/line.js';
import { attribute, type Element, hasClass, isElement } from './parse-page.js';

/** No unit, and no name of an office, is longer. */
const LONGEST_UNIT = 20;
const LONGEST_OFFICE = 80;
/** A chart's table stands in its frame, and that in the figure. */
const FRAMES = 3;

const INDICATOR_IDS: ReadonlySet<string> = new Set(INDICATORS.map(({ id }) => id));

function labelled<K extends string>(value: string | undefined, labels: Readonly<Record<K, string>>): K | undefined {
  return value !== undefined && Object.hasOwn(labels, value) ? (value as K) : undefined;
}

/** An attribute of some length, not longer than such text is. */
function words(element: Element, name: string, longest: number): string | undefined {
  const value = attribute(element, name)?.trim() ?? '';
  return value === '' || value.length > longest ? undefined : value;
}

/** What a section of `renderHtml` says it is about; values that mean nothing are left out. Internal. */
export function sectionMarks(section: Element, outlines: readonly Outline[]): SectionMarks {
  const statutoryItem = labelled<StatutoryItem>(
    attribute(section, HTML_ATTRIBUTES.statutoryItem),
    STATUTORY_ITEM_LABELS,
  );
  const subject = labelled<Subject>(attribute(section, HTML_ATTRIBUTES.subject), SUBJECT_LABELS);
  const outlinePart = attribute(section, HTML_ATTRIBUTES.outlinePart);
  return {
    ...(statutoryItem === undefined ? {} : { statutoryItem }),
    ...(outlinePart === undefined || !outlines.some(({ parts }) => parts.some(({ id }) => id === outlinePart))
      ? {}
      : { outlinePart }),
    ...(subject === undefined ? {} : { subject }),
  };
}

/** What a blank of `renderHtml` says of the figure it waits for, beyond its text. Internal. */
export function blankMarks(mark: Element): BoundBlank['blank'] {
  const unit = words(mark, HTML_ATTRIBUTES.unit, LONGEST_UNIT);
  const office = words(mark, HTML_ATTRIBUTES.office, LONGEST_OFFICE);
  const indicator = attribute(mark, HTML_ATTRIBUTES.indicator);
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(office === undefined ? {} : { office }),
    ...(indicator === undefined || !INDICATOR_IDS.has(indicator) ? {} : { indicator }),
  };
}

/** The chart that `renderHtml` drew of a table. Internal. */
export function chartOf(table: Element): ChartKind | undefined {
  let above = table.parentNode;
  for (let step = 0; step < FRAMES && above !== null && isElement(above); step += 1) {
    if (above.tagName === 'figure' && hasClass(above, HTML_CLASSES.chart))
      return labelled<ChartKind>(attribute(above, HTML_ATTRIBUTES.chart), CHART_KIND_LABELS);
    above = above.parentNode;
  }
  return undefined;
}
