import type { Annex, Section } from '@fazhi/core';
import type { Passage } from '../../report-text/passage.js';
import type { ReportText } from '../../report-text/report-text.js';

/** 同级标题: the headings of sections that stand directly under one parent. Internal. */
export interface Siblings {
  /** The annex they stand in; its parts are none of the report's. */
  readonly annex: Annex | undefined;
  /** The section above; absent for the parts of the report or of an annex. */
  readonly parent: Section | undefined;
  /** Their headings, in printed order. */
  readonly headings: readonly Passage[];
}

/** The headings of a report by parent. Internal. */
export function siblings(text: ReportText): Siblings[] {
  const groups = new Map<Section | Annex | undefined, Passage[]>();
  for (const passage of text.body) {
    if (passage.kind !== 'heading') continue;
    const parent = passage.sections.at(-2) ?? passage.annex;
    const headings = groups.get(parent) ?? [];
    headings.push(passage);
    groups.set(parent, headings);
  }
  return [...groups].map(([above, headings]) => ({
    annex: headings[0]?.annex,
    parent: above?.type === 'section' ? above : undefined,
    headings,
  }));
}
