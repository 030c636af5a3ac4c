import type { IsoDate } from '@fazhi/core';

/** 版式: `plain` begins with the title; `formal` adds the head of an official document (版头) and its imprint (版记). */
export type DocxProfile = 'plain' | 'formal';

/** 版式名称: the Chinese name of each profile. */
export const DOCX_PROFILE_LABELS = {
  plain: '普通版式（不带版头）',
  formal: '正式版式（带版头和版记）',
} as const satisfies Record<DocxProfile, string>;

/**
 * 版头和版记内容: what the formal profile prints besides the report.
 *
 * Source: GB/T 9704-2012, 7.2 and 7.4. What is left out is not printed; nothing is invented in its place.
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
  /** 抄送机关: who gets a copy (7.4.2). */
  copiedTo?: readonly string[] | undefined;
  /** 印发机关: who printed it, usually the general office (7.4.3). */
  printedBy?: string | undefined;
  /** 印发日期: day of printing, `YYYY-MM-DD` (7.4.3). */
  printedOn?: IsoDate | undefined;
}

/** 输出选项: how {@link renderDocx} writes a report. */
export interface RenderDocxOptions {
  /** 版式: `plain` when left out. */
  profile?: DocxProfile | undefined;
  /** 版头和版记内容: needed by the formal profile and refused by the plain one. */
  formal?: FormalElements | undefined;
  /**
   * 印章: `none` places signature and date for a document without a seal (7.3.5.2), `reserved` leaves the room a seal
   * needs (7.3.5.1); `none` when left out. A seal is never drawn.
   */
  seal?: 'none' | 'reserved' | undefined;
  /**
   * 文件日期: creation date in the file's properties, `YYYY-MM-DD`; the report's date of signature when left out, and no
   * date when it has none. The clock is never read.
   */
  date?: IsoDate | undefined;
  /**
   * 嵌入报告: puts the whole report, with its facts and relations, into the file, so that it can be read back without
   * loss; `true` when left out. Whoever gets the file gets these data too: set `false` before publishing what the printed
   * text does not say.
   */
  embedReport?: boolean | undefined;
}
