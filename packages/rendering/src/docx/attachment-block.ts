import type { AttachmentNote } from '@fazhi/core';
import { GBT9704 } from '../layout/gbt9704.js';
import { textWidth } from '../layout/text-width.js';
import { blankLine } from './closing-block.js';
import { characters } from './measures.js';
import { textRun } from './text-run.js';
import { paragraphElement } from './word-properties.js';

const { leftIndent, linesBefore, wording } = GBT9704.attachmentNote;

/** One name: its lines hang under the name's first character. */
function item(lead: string, name: string, start: number): string {
  const hanging = textWidth(lead);
  const indent = { left: characters(start + hanging), hanging: characters(hanging) };
  return paragraphElement({ style: 'FazhiAttachment', indent, keepNext: true }, textRun(lead + name));
}

/** The list of annexes after the body (clause 7.3.4); one annex has no number. */
export function attachmentBlock(note: AttachmentNote): string {
  const names = note.items;
  const numbered = names.length > 1;
  const start = leftIndent.count;
  const rest = start + textWidth(wording.text);
  const lines = names.map((name, index) => {
    const number = numbered ? `${String(index + 1)}.` : '';
    return index === 0 ? item(wording.text + number, name, start) : item(number, name, rest);
  });
  return blankLine(true).repeat(linesBefore.count) + (lines.join('') || item(wording.text, '', start));
}
