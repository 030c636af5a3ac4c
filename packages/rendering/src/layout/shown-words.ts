import { type Blank, handleNode, type NodeHandlers, type Phrasing } from '@fazhi/core';
import { blankText } from '@fazhi/core/carried-marks';

/** What a blank shows until it is filled in; its unit stands behind it, and its office in the title of its control. */
export function shownBlank({ label }: Blank): string {
  return blankText({ label });
}

const WORDS: NodeHandlers<[], string, Phrasing['type']> = {
  text: ({ value }) => value,
  factMention: ({ value }) => value,
  blank: (node) => shownBlank(node) + (node.unit ?? ''),
};

/** The words of a line's nodes as they will be shown, to measure them by. */
export function shownWords(children: readonly Phrasing[]): string {
  let words = '';
  for (const node of children) words += handleNode(WORDS, node);
  return words;
}
