import type { IsoDate } from '@fazhi/core';
import { option, type OptionKind } from '@fazhi/core/checking';

/**
 * 版头和版记内容: what the formal profile prints besides the report.
 *
 * Source: GB/T 9704-2012, 7.2, 7.3.6 and 7.4. What is left out is not printed; nothing is invented in its place.
 */
export interface FormalElements {
  /** 发文机关标志: the red words at the head, `某某市司法局文件` (7.2.4). */
  issuerMark: string;
  /** 发文字号: document number; the report's own when left out (7.2.5). */
  documentNumber?: string | undefined;
  /** 签发人: who signed for issue, in order; moves the document number to the left (7.2.6). */
  signatories?: readonly string[] | undefined;
  /** 份号: copy number, six digits (7.2.1). */
  copyNumber?: string | undefined;
  /** 密级和保密期限: degree and period of secrecy (7.2.2). */
  secrecy?: string | undefined;
  /** 紧急程度: urgency (7.2.3). */
  urgency?: string | undefined;
  /** 附注: printed below the date in full-width brackets, `此件公开发布` (7.3.6). */
  note?: string | undefined;
  /** 抄送机关: who gets a copy (7.4.2). */
  copiedTo?: readonly string[] | undefined;
  /** 印发机关: who printed it, usually the general office (7.4.3). */
  printedBy?: string | undefined;
  /** 印发日期: day of printing, `YYYY-MM-DD` (7.4.3). */
  printedOn?: IsoDate | undefined;
}

/** What they may be. Internal. */
export const FORMAL_ELEMENTS: OptionKind<FormalElements> = option.fields<FormalElements>({
  issuerMark: option.must('发文机关标志', option.text),
  documentNumber: option.may('发文字号', option.text),
  signatories: option.may('签发人', option.list(option.text)),
  copyNumber: option.may('份号', option.text),
  secrecy: option.may('密级和保密期限', option.text),
  urgency: option.may('紧急程度', option.text),
  note: option.may('附注', option.text),
  copiedTo: option.may('抄送机关', option.list(option.text)),
  printedBy: option.may('印发机关', option.text),
  printedOn: option.may('印发日期', option.day),
});
