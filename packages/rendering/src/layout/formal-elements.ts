import { OFFICIAL_ELEMENTS, type OfficialElements } from '@fazhi/core';
import { option, type OptionKind } from '@fazhi/core/checking';

/**
 * 版头和版记内容: what the formal profile prints besides the report; `officialElementsOf` gives it back of a document that
 * was read.
 *
 * Source: GB/T 9704-2012, 7.2, 7.3.6 and 7.4. What is left out is not printed; nothing is invented in its place.
 */
export interface FormalElements extends OfficialElements {
  /**
   * 发文机关标志: the red words at the head, `某某市司法局文件`; of a joint document the names in their order, the
   * leading body first, 文件 behind the last of them (7.2.4).
   */
  issuerMark: string | readonly string[];
}

const TEXTS = option.list(option.text);
/** One text, or several. */
const MARK: OptionKind<string | readonly string[]> = {
  check: (value, place) => {
    (Array.isArray(value) ? TEXTS : option.text).check(value, place);
  },
};
const { issuerMark, documentNumber, signatories, copyNumber, secrecy, urgency, note, copiedTo, printedBy, printedOn } =
  OFFICIAL_ELEMENTS;

/** What they may be. Internal. */
export const FORMAL_ELEMENTS: OptionKind<FormalElements> = option.fields<FormalElements>({
  issuerMark: option.must(issuerMark.label, MARK),
  documentNumber: option.may(documentNumber.label, option.text),
  signatories: option.may(signatories.label, TEXTS),
  copyNumber: option.may(copyNumber.label, option.text),
  secrecy: option.may(secrecy.label, option.text),
  urgency: option.may(urgency.label, option.text),
  note: option.may(note.label, option.text),
  copiedTo: option.may(copiedTo.label, TEXTS),
  printedBy: option.may(printedBy.label, option.text),
  printedOn: option.may(printedOn.label, option.day),
});
