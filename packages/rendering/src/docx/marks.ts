import type { FactId } from '@fazhi/core';
import { factBookmark } from '@fazhi/core/carried-marks';

/** Numbers given out while one document is written, and the names made of them. */
export interface Marks {
  /** The next content control's id, from 1. */
  control: () => number;
  /** The next drawing's id, from 1. */
  drawing: () => number;
  /** The next bookmark's id and name. */
  bookmark: (fact: FactId) => { id: number; name: string };
}

/** Starts numbering for a document. */
export function newMarks(): Marks {
  let controls = 0;
  let drawings = 0;
  let bookmarks = 0;
  return {
    control: () => (controls += 1),
    drawing: () => (drawings += 1),
    bookmark: (fact) => {
      bookmarks += 1;
      return { id: bookmarks, name: factBookmark(bookmarks, fact) };
    },
  };
}
