import { GBT9704 } from '../layout/gbt9704.js';
import { pointsToEighths, pointsToTwips } from '../layout/length.js';
import {
  BODY_SPACING,
  characters,
  family,
  HAIR_LINE,
  LATIN_FAMILY,
  LINE_PITCH,
  NUMBER_LINE,
  typeRun,
} from './measures.js';
import type { ParagraphProperties, RunProperties } from './word-properties.js';

/** One style of the document. */
export interface StyleDefinition {
  /** Name Word shows; built-in names make Word recognise headings. */
  name: string;
  /** What it styles. */
  kind: 'paragraph' | 'character';
  /** The style it takes from what it does not say. */
  basedOn?: StyleId;
  /** Style of the paragraph that is typed after one of this. */
  next?: StyleId;
  /** Its paragraphs. */
  paragraph?: ParagraphProperties;
  /** Its type. */
  run?: RunProperties;
  /** True for the style of text that names no other. */
  isDefault?: boolean;
  /** True for styles an author is not offered. */
  hidden?: boolean;
}

/** Ids of the styles, by which paragraphs and runs name them. */
export type StyleId =
  | 'Normal'
  | 'BodyText'
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'FazhiUnderTitle'
  | 'FazhiAddressee'
  | 'FazhiAttachment'
  | 'FazhiSignature'
  | 'FazhiDate'
  | 'FazhiNote'
  | 'FazhiAnnexLabel'
  | 'FazhiAnnexTitle'
  | 'Caption'
  | 'FazhiTableText'
  | 'FazhiTableHeader'
  | 'Footer'
  | 'FazhiSectionEnd'
  | 'FazhiCopyNumber'
  | 'FazhiSecrecy'
  | 'FazhiIssuerMark'
  | 'FazhiDocumentNumber'
  | 'FazhiRedLine'
  | 'FazhiImprint'
  | 'DefaultParagraphFont'
  | 'FazhiFact'
  | 'FazhiBlank'
  | 'FazhiSignatory';

const INDENTED: ParagraphProperties = {
  indent: {
    firstLineChars: GBT9704.body.firstLineIndent.count * 100,
    firstLine: characters(GBT9704.body.firstLineIndent.count),
  },
};

function heading(level: 1 | 2 | 3 | 4): StyleDefinition {
  return {
    name: `heading ${String(level)}`,
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: { keepNext: true, outline: level - 1, ...INDENTED },
    run: typeRun(GBT9704[`heading${level}`].type),
  };
}

/** Every style of the document by its id. */
export const STYLES: Readonly<Record<StyleId, StyleDefinition>> = {
  Normal: {
    name: 'Normal',
    kind: 'paragraph',
    isDefault: true,
    // Renderers disagree on a grid together with exact spacing, so that lines do not snap; 22 lines fill the page only
    // without widow control.
    paragraph: { widowControl: false, snapToGrid: false, line: LINE_PITCH, before: 0, after: 0, align: 'both' },
    run: {
      ...typeRun(GBT9704.body.type),
      latin: LATIN_FAMILY,
      colour: GBT9704.colours.ink.hex,
      spacing: BODY_SPACING,
      chinese: true,
    },
  },
  BodyText: { name: 'Body Text', kind: 'paragraph', basedOn: 'Normal', paragraph: INDENTED },
  Title: {
    name: 'Title',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: { keepNext: true, keepLines: true, align: GBT9704.title.placement.side },
    run: { ...typeRun(GBT9704.title.type), spacing: 0 },
  },
  Heading1: heading(1),
  Heading2: heading(2),
  Heading3: heading(3),
  Heading4: heading(4),
  FazhiUnderTitle: {
    name: 'Fazhi 题下标示',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: { align: 'center' },
    run: { eastAsia: family('kaiti') },
  },
  FazhiAddressee: {
    name: 'Fazhi 主送机关',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: { align: GBT9704.addressee.placement.side },
    run: typeRun(GBT9704.addressee.type),
  },
  FazhiAttachment: {
    name: 'Fazhi 附件说明',
    kind: 'paragraph',
    basedOn: 'Normal',
    paragraph: { align: 'left' },
    run: typeRun(GBT9704.attachmentNote.type),
  },
  FazhiSignature: {
    name: 'Fazhi 署名',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'FazhiDate',
    paragraph: { keepNext: true, align: 'right' },
    run: typeRun(GBT9704.signature.type),
  },
  FazhiDate: {
    name: 'Fazhi 成文日期',
    kind: 'paragraph',
    basedOn: 'Normal',
    paragraph: { align: 'right' },
    run: typeRun(GBT9704.dateline.type),
  },
  FazhiNote: { name: 'Fazhi 附注', kind: 'paragraph', basedOn: 'BodyText', run: typeRun(GBT9704.note.type) },
  FazhiAnnexLabel: {
    name: 'Fazhi 附件标识',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'FazhiAnnexTitle',
    // The outline of the document leads to its annexes by their labels.
    paragraph: { keepNext: true, align: GBT9704.annex.labelPlacement.side, outline: 0 },
    run: typeRun(GBT9704.annex.labelType),
  },
  FazhiAnnexTitle: {
    name: 'Fazhi 附件标题',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: { keepNext: true, keepLines: true, align: GBT9704.annex.titlePlacement.side },
    run: { ...typeRun(GBT9704.annex.titleType), spacing: 0 },
  },
  Caption: {
    name: 'caption',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: { keepNext: true, align: 'center' },
    run: typeRun(GBT9704.table.captionType),
  },
  FazhiTableText: {
    name: 'Fazhi 表格文字',
    kind: 'paragraph',
    basedOn: 'Normal',
    paragraph: { line: pointsToTwips(GBT9704.table.linePitch.points), align: 'left' },
    run: { ...typeRun(GBT9704.table.type), spacing: 0 },
  },
  FazhiTableHeader: {
    name: 'Fazhi 表头',
    kind: 'paragraph',
    basedOn: 'FazhiTableText',
    paragraph: { keepNext: true, align: 'center' },
    run: typeRun(GBT9704.table.headerType),
  },
  Footer: {
    name: 'footer',
    kind: 'paragraph',
    basedOn: 'Normal',
    paragraph: { line: NUMBER_LINE, align: 'left' },
    run: { ...typeRun(GBT9704.pageNumber.type), latin: family('songti'), spacing: 0 },
  },
  FazhiSectionEnd: {
    name: 'Fazhi 分节',
    kind: 'paragraph',
    basedOn: 'Normal',
    paragraph: { line: HAIR_LINE },
    run: { size: 2 },
    hidden: true,
  },
  FazhiCopyNumber: {
    name: 'Fazhi 份号',
    kind: 'paragraph',
    basedOn: 'Normal',
    paragraph: { align: 'left' },
    run: typeRun(GBT9704.copyNumber.type),
  },
  FazhiSecrecy: {
    name: 'Fazhi 密级和紧急程度',
    kind: 'paragraph',
    basedOn: 'Normal',
    paragraph: { align: 'left' },
    run: typeRun(GBT9704.secrecy.type),
  },
  FazhiIssuerMark: {
    name: 'Fazhi 发文机关标志',
    kind: 'paragraph',
    basedOn: 'Normal',
    paragraph: { align: GBT9704.issuerMark.placement.side },
    run: { eastAsia: family('xiaobiaosong'), colour: GBT9704.colours.red.hex, spacing: 0 },
  },
  FazhiDocumentNumber: {
    name: 'Fazhi 发文字号',
    kind: 'paragraph',
    basedOn: 'Normal',
    paragraph: { align: GBT9704.documentNumber.placement.side },
    run: typeRun(GBT9704.documentNumber.type),
  },
  FazhiRedLine: {
    name: 'Fazhi 红色分隔线',
    kind: 'paragraph',
    basedOn: 'Normal',
    paragraph: {
      line: 20,
      rules: [
        {
          side: 'bottom',
          thickness: pointsToEighths(GBT9704.redLine.thickness.points),
          colour: GBT9704.colours.red.hex,
        },
      ],
    },
    run: { size: 2 },
  },
  FazhiImprint: {
    name: 'Fazhi 版记',
    kind: 'paragraph',
    basedOn: 'Normal',
    paragraph: { line: pointsToTwips(GBT9704.imprint.linePitch.points), align: 'left' },
    run: { ...typeRun(GBT9704.imprint.type), spacing: 0 },
  },
  DefaultParagraphFont: { name: 'Default Paragraph Font', kind: 'character', isDefault: true, hidden: true },
  FazhiFact: { name: 'Fazhi 数据', kind: 'character', basedOn: 'DefaultParagraphFont' },
  // A style cannot hold a highlight; the runs have it themselves.
  FazhiBlank: { name: 'Fazhi 待补', kind: 'character', basedOn: 'DefaultParagraphFont' },
  FazhiSignatory: {
    name: 'Fazhi 签发人姓名',
    kind: 'character',
    basedOn: 'DefaultParagraphFont',
    run: { eastAsia: family(GBT9704.signatory.nameType.typeface) },
  },
};
