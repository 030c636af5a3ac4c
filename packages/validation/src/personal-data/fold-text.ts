/** 归一文字: a text with its usual spellings made one, and the way back to the text as it was written. Internal. */
export interface FoldedText {
  /** 文字: digits and letters in half width, one kind of space, dash and bracket, nothing invisible. */
  readonly text: string;
  /**
   * 原位: where a character of the folded text stood; that after the last is the end.
   *
   * @param index - the character
   */
  readonly offsetOf: (index: number) => number;
}

const DASH = /[_＿\u2010-\u2015−─﹘﹣－]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** Points between groups of digits. */
const POINT = /[·•‧∙・]/u;
const SPACE = /\s/u;
/** All but what most texts are made of: ASCII, Chinese characters and their punctuation; and the low line. */
const FOLDED = /[^\u0021-\u007e\u3001-\u301f\u4e00-\u9fff]|_/g;

/** Folds a text, character by character. Internal. */
export function foldText(text: string): FoldedText {
  const folded = text.replace(FOLDED, foldCharacter);
  // Where nothing was invisible, every character stands where it stood.
  if (folded.length === text.length) return { text: folded, offsetOf: (index) => index };
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at).replace(FOLDED, foldCharacter) !== '') offsets.push(at);
  }
  offsets.push(text.length);
  return { text: folded, offsetOf: (index) => offsets[index]! };
}

function foldCharacter(character: string): string {
  if (DASH.test(character)) return '-';
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (POINT.test(character)) return '.';
  if (SPACE.test(character)) return ' ';
  return INVISIBLE.test(character) ? '' : character;
}
