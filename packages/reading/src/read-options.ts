import {
  DOCUMENT_KIND_LABELS,
  OUTLINES,
  type DocumentKind,
  type Outline,
  type RegisteredOutlines,
  type Year,
} from '@fazhi/core';
import { option, type OptionFields } from '@fazhi/core/checking';

/** 读取选项: what the caller knows better than the document. */
export interface ReadOptions {
  /** 报告年度: the year reported on, for a document whose title does not name it. */
  reportYear?: Year | undefined;
  /** 报告单位: name of the reporting body, for a document that does not name it. */
  agency?: string | undefined;
  /** 文种: kind of document, for one without a title. */
  kind?: DocumentKind | undefined;
  /** 登记: whose outlines headings and citations are read by; the national ones by default. */
  registry?: RegisteredOutlines | undefined;
}

/** 网页和Word读取选项: what {@link readReportHtml} and {@link readReportDocx} may be told. */
export interface ReadFormatOptions extends ReadOptions {
  /**
   * 采用随附数据: whether the data that `@fazhi/rendering` puts into a file adds what lies behind its figures and parts,
   * where the text agrees; true by default. It decides nothing either way.
   */
  embedded?: boolean | undefined;
}

/** The outlines a document is read by. Internal. */
export function outlinesOf({ registry }: ReadOptions): readonly Outline[] {
  return registry?.outlines ?? OUTLINES;
}

/** What readers of text may be told. Internal. */
export const READ_OPTIONS: OptionFields<ReadOptions> = {
  reportYear: option.may('报告年度', option.year),
  agency: option.may('报告单位', option.text),
  kind: option.may('文种', option.choice(DOCUMENT_KIND_LABELS)),
  registry: option.may('登记', option.registry('outlines')),
};

/** What readers of files may be told. Internal. */
export const READ_FORMAT_OPTIONS: OptionFields<ReadFormatOptions> = {
  ...READ_OPTIONS,
  embedded: option.may('采用随附数据', option.flag),
};
