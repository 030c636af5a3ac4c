import type { LocalizedText, Unreadable, UnreadableReason } from '@fazhi/core';
import { type Counted, LIMITS } from './limits.js';

/** Why a file is refused, other than for how much it holds. Internal. */
export type PlainReason = Exclude<UnreadableReason, 'tooLarge'>;

/** What there is too much of. Internal. */
export interface TooMuch {
  /** What was counted. */
  readonly what: Counted;
  /** In which part, table, sheet or line; nothing where it is the file as a whole. */
  readonly place?: LocalizedText | undefined;
}

/** A file that is not read. Internal. */
export class Refused extends Error {
  /** Why. */
  readonly fault: PlainReason | TooMuch;

  /** Refuses a file. */
  constructor(fault: PlainReason | TooMuch) {
    super(typeof fault === 'string' ? fault : fault.what);
    this.fault = fault;
  }
}

/** Says what there was too much of, where, and what to do. Internal. */
export function tooLarge({ what, place }: TooMuch): Unreadable {
  const { excess, fix } = LIMITS[what];
  const at = { zh: place === undefined ? '' : `（${place.zh}）`, en: place === undefined ? '' : ` (${place.en})` };
  return {
    reason: 'tooLarge',
    message: {
      zh: `${excess.zh}${at.zh}，文件没有读取。`,
      en: `The file was not read: it holds ${excess.en}${at.en}.`,
    },
    fix,
  };
}

/** A part of a package, as a place. Internal. */
export function inPart(name: string): LocalizedText {
  return { zh: `部件 ${name}`, en: `part ${name}` };
}
