/** Most characters Word takes in a bookmark's name. */
const BOOKMARK_LENGTH = 40;
/** Most characters Word takes in the title and tag of a content control. */
const CONTROL_LENGTH = 64;

/** Numbers given out while one document is written, and the names made of them. */
export interface Marks {
  /** The next content control's id, from 1. */
  control: () => number;
  /** The next drawing's id, from 1. */
  drawing: () => number;
  /** The next bookmark's id and name. The name begins with `_`, which hides it in Word's list. */
  bookmark: (fact: string) => { id: number; name: string };
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
      const letters = fact.replace(/[^0-9A-Za-z\u4E00-\u9FFF]/g, '_');
      return { id: bookmarks, name: `_fact${String(bookmarks)}_${letters}`.slice(0, BOOKMARK_LENGTH) };
    },
  };
}

/** A title or tag of a content control, cut with an ellipsis to the length that Word takes. */
export function controlName(text: string): string {
  const characters = [...text];
  if (text.length <= CONTROL_LENGTH) return text;
  let kept = '';
  for (const character of characters) {
    if (kept.length + character.length > CONTROL_LENGTH - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
