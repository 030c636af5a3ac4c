const FULL_WIDTH = /[，：；（）！？]/;
const HALF_WIDTH_BESIDE_HAN = /(?<=\p{Script=Han})[,:;()!?]|[,:;()!?](?=\p{Script=Han})/gu;
/** So many half-width marks beside Han characters, and not one of full width, are no slip of the pen. */
const SLIPS = 20;

/** Whether the text came with its full-width punctuation folded to ASCII, as some websites store it. Internal. */
export function hasFoldedPunctuation(text: string): boolean {
  if (FULL_WIDTH.test(text)) return false;
  HALF_WIDTH_BESIDE_HAN.lastIndex = 0;
  let marks = 0;
  while (marks <= SLIPS && HALF_WIDTH_BESIDE_HAN.exec(text) !== null) marks += 1;
  return marks > SLIPS;
}
