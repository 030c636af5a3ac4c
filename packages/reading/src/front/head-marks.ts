const SECRECY = /^(?:绝密|机密|秘密)(?:★.{0,12})?$|^(?:特急|加急|平急)$/;
const SIGNATORY = /(?:^| )签发人 ?:.{0,40}$/;

/** Secrecy, urgency and signatory, which stand above the title of a document (GB/T 9704-2012, 7.2). Internal. */
export function isHeadMark(folded: string): boolean {
  return folded.length <= 60 && (SECRECY.test(folded) || SIGNATORY.test(folded));
}

/** Of three signatories or more the last stand beside the number, without the label (GB/T 9704-2012, 7.2.6). */
const NAMES_BESIDE = /(?<=\d号) {1,40}(?=\p{Script=Han})[\p{Script=Han}· ]{2,30}$/u;

/** A line without the signatories beside the document number. Internal. */
export function withoutSignatory(line: string): string {
  return line
    .replace(/签发人 ?[:：].{0,40}$/, '')
    .trim()
    .replace(NAMES_BESIDE, '');
}
