/** 归一文字: a text with its usual spellings made one, and the way back to the text as it was written. Internal. */
export interface FoldedText {
  /** 文字: digits and letters in half width, one kind of space, dash and bracket, nothing invisible. */
  readonly text: string;
  /** 原位: for each character of the folded text, where it stood; one more for its end. */
  readonly offsets: readonly number[];
}

const DASH = /[\u2010-\u2015−─﹘﹣－]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const SPACE = /[^\S\r\n]/u;

/** Folds a text, character by character. Internal. */
export function foldText(text: string): FoldedText {
  const offsets: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = foldCharacter(text.charAt(at));
    if (character === '') continue;
    folded += character;
    offsets.push(at);
  }
  offsets.push(text.length);
  return { text: folded, offsets };
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  // Most of what is written: ASCII, Chinese characters and their punctuation.
  if ((code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0x3020) || (code >= 0x4e00 && code < 0xa000)) {
    return character;
  }
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (DASH.test(character)) return '-';
  if (SPACE.test(character)) return ' ';
  return INVISIBLE.test(character) ? '' : character;
}
