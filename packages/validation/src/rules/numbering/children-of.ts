import type { Section } from '@fazhi/core';
import type { Passage } from '../../report-text/passage.js';
import type { ReportText } from '../../report-text/report-text.js';

/** 同级标题: the headings of sections that stand directly under one parent. Internal. */
export interface Siblings {
  /** The section above; absent for the parts of the report. */
  readonly parent: Section | undefined;
  /** Their headings, in printed order. */
  readonly headings: readonly Passage[];
}

/** The headings of a report by parent. Internal. */
export function siblings(text: ReportText): Siblings[] {
  const groups = new Map<Section | undefined, Passage[]>();
  for (const passage of text.body) {
    if (passage.kind !== 'heading') continue;
    const parent = passage.sections.at(-2);
    const headings = groups.get(parent) ?? [];
    headings.push(passage);
    groups.set(parent, headings);
  }
  return [...groups].map(([parent, headings]) => ({ parent, headings }));
}
