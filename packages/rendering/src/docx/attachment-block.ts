import type { AttachmentNote } from '@fazhi/core';
import { ATTACHMENT_LABEL, attachmentLines } from '@fazhi/core/carried-marks';
import { GBT9704 } from '../layout/gbt9704.js';
import { textWidth } from '../layout/text-width.js';
import { blankLine } from './closing-block.js';
import { characters } from './measures.js';
import { textRun } from './text-run.js';
import { paragraphElement } from './word-properties.js';

const { leftIndent, linesBefore } = GBT9704.attachmentNote;

/** One name: its lines hang under the name's first character. */
function item(lead: string, name: string, start: number): string {
  const hanging = textWidth(lead);
  const indent = { left: characters(start + hanging), hanging: characters(hanging) };
  return paragraphElement({ style: 'attachment', indent, keepNext: true }, textRun(lead + name));
}

/** The list of annexes after the body (clause 7.3.4); one annex has no number. */
export function attachmentBlock(note: AttachmentNote): string {
  const start = leftIndent.count;
  const rest = start + textWidth(ATTACHMENT_LABEL);
  const lines = attachmentLines(note.items).map(({ lead, name }, index) =>
    item(lead, name, index === 0 ? start : rest),
  );
  return blankLine(true).repeat(linesBefore.count) + lines.join('');
}
