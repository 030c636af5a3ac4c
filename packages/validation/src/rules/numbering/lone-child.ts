import type { Passage } from '../../report-text/passage.js';
import type { ReportText } from '../../report-text/report-text.js';
import { siblings } from './children-of.js';

/** 单个下级: a parent's only numbered heading, and a bare paragraph after it that looks like its lost sibling. Internal. */
export interface LoneChild {
  /** 标题: the heading. */
  readonly heading: Passage;
  /** 无序号段: the paragraph. */
  readonly bare: Passage | undefined;
}

/**
 * The parents with one numbered child.
 *
 * @param similarLength - how far the lengths of the child's first paragraph and the bare one may lie apart, as a share
 */
export function loneChildren(text: ReportText, similarLength: number): LoneChild[] {
  return siblings(text).flatMap(({ parent, headings }) => {
    const heading = headings[0];
    if (parent === undefined || headings.length !== 1 || heading?.sections.at(-1)!.children[0].ordinal === undefined)
      return [];
    return [{ heading, bare: bareSibling(text, heading, similarLength) }];
  });
}

function bareSibling(text: ReportText, heading: Passage, similarLength: number): Passage | undefined {
  const parent = heading.sections.at(-2);
  const child = heading.sections.at(-1);
  const from = text.body.indexOf(heading);
  const after: Passage[] = [];
  for (let at = from + 1; at < text.body.length; at += 1) {
    const passage = text.body[at]!;
    if (!passage.sections.includes(parent!) || passage.kind === 'heading') break;
    if (passage.kind === 'paragraph') after.push(passage);
  }
  // What stands on the heading's own line, or as its first paragraph, is the child's own text.
  const runIn = child?.children[0].runIn === true;
  const own = after[0];
  if (own === undefined || after.length < 2) return undefined;
  const length = own.text.length + (runIn ? heading.text.length : 0);
  return after
    .slice(1)
    .find(({ text: words }) => Math.abs(words.length - length) <= similarLength * Math.max(words.length, length));
}
