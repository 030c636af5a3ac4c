/** Word样式: id and name of a style. */
interface StyleName {
  /** 标识: by which paragraphs and runs name it. Word and WPS change it when they save a file. */
  readonly id: string;
  /** 名称: which they keep. */
  readonly name: string;
}

/** Word样式: the styles of a rendered document; each says what its paragraphs or runs are to the report. */
export const DOCX_STYLES = {
  normal: { id: 'Normal', name: 'Normal' },
  body: { id: 'BodyText', name: 'Body Text' },
  title: { id: 'Title', name: 'Title' },
  heading1: { id: 'Heading1', name: 'heading 1' },
  heading2: { id: 'Heading2', name: 'heading 2' },
  heading3: { id: 'Heading3', name: 'heading 3' },
  heading4: { id: 'Heading4', name: 'heading 4' },
  // Of a heading that shares a line with running text: Word keeps such a style beside that of the paragraph.
  heading1Words: { id: 'Heading1Char', name: 'Heading 1 Char' },
  heading2Words: { id: 'Heading2Char', name: 'Heading 2 Char' },
  heading3Words: { id: 'Heading3Char', name: 'Heading 3 Char' },
  heading4Words: { id: 'Heading4Char', name: 'Heading 4 Char' },
  underTitle: { id: 'FazhiUnderTitle', name: 'Fazhi 题下标示' },
  addressee: { id: 'FazhiAddressee', name: 'Fazhi 主送机关' },
  attachment: { id: 'FazhiAttachment', name: 'Fazhi 附件说明' },
  signature: { id: 'FazhiSignature', name: 'Fazhi 署名' },
  dateline: { id: 'FazhiDate', name: 'Fazhi 成文日期' },
  note: { id: 'FazhiNote', name: 'Fazhi 附注' },
  annexLabel: { id: 'FazhiAnnexLabel', name: 'Fazhi 附件标识' },
  annexTitle: { id: 'FazhiAnnexTitle', name: 'Fazhi 附件标题' },
  caption: { id: 'Caption', name: 'caption' },
  tableText: { id: 'FazhiTableText', name: 'Fazhi 表格文字' },
  tableHeader: { id: 'FazhiTableHeader', name: 'Fazhi 表头' },
  footer: { id: 'Footer', name: 'footer' },
  sectionEnd: { id: 'FazhiSectionEnd', name: 'Fazhi 分节' },
  copyNumber: { id: 'FazhiCopyNumber', name: 'Fazhi 份号' },
  secrecy: { id: 'FazhiSecrecy', name: 'Fazhi 密级和紧急程度' },
  issuerMark: { id: 'FazhiIssuerMark', name: 'Fazhi 发文机关标志' },
  documentNumber: { id: 'FazhiDocumentNumber', name: 'Fazhi 发文字号' },
  redLine: { id: 'FazhiRedLine', name: 'Fazhi 红色分隔线' },
  imprint: { id: 'FazhiImprint', name: 'Fazhi 版记' },
  defaultCharacter: { id: 'DefaultParagraphFont', name: 'Default Paragraph Font' },
  fact: { id: 'FazhiFact', name: 'Fazhi 数据' },
  blank: { id: 'FazhiBlank', name: 'Fazhi 待补' },
  signatory: { id: 'FazhiSignatory', name: 'Fazhi 签发人姓名' },
  normalTable: { id: 'TableNormal', name: 'Normal Table' },
  table: { id: 'FazhiTable', name: 'Fazhi 表格' },
} as const satisfies Record<string, StyleName>;

/** Word样式用途: what a style of {@link DOCX_STYLES} is for. */
export type DocxStyle = keyof typeof DOCX_STYLES;

/**
 * Word样式用途: what a style is for, told by its name or, failing that, by its id.
 *
 * @param style - id and name, as a document has them
 * @returns nothing for a style of another program
 *
 * @example
 * ```ts
 * import { docxStyleOf } from '@fazhi/core/carried-marks';
 *
 * docxStyleOf({ id: '12', name: 'Fazhi 主送机关' }); // => 'addressee'
 * docxStyleOf({ id: 'Normal (Web)', name: 'Normal (Web)' }); // => undefined
 * ```
 */
export function docxStyleOf(style: { readonly id: string; readonly name: string }): DocxStyle | undefined {
  const styles = Object.keys(DOCX_STYLES) as DocxStyle[];
  return (
    styles.find((each) => DOCX_STYLES[each].name === style.name) ??
    styles.find((each) => DOCX_STYLES[each].id === style.id)
  );
}
