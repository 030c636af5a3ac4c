import type { DocxStyle } from '@fazhi/core/carried-marks';
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

/** A style of paragraphs or runs. */
type TextStyle = Exclude<DocxStyle, 'normalTable' | 'table'>;

/** One style of the document. */
export interface StyleDefinition {
  /** What it styles. */
  kind: 'paragraph' | 'character';
  /** The style it takes from what it does not say. */
  basedOn?: TextStyle;
  /** Style of the paragraph that is typed after one of this. */
  next?: TextStyle;
  /** Of a style of paragraphs that of their words, and the other way: Word takes both for one. */
  link?: TextStyle;
  /** Its paragraphs. */
  paragraph?: ParagraphProperties;
  /** Its type. */
  run?: RunProperties;
  /** True for the style of text that names no other. */
  isDefault?: boolean;
  /** True for styles an author is not offered. */
  hidden?: boolean;
}

const INDENTED: ParagraphProperties = {
  indent: {
    firstLineChars: GBT9704.body.firstLineIndent.count * 100,
    firstLine: characters(GBT9704.body.firstLineIndent.count),
  },
};

type Level = 1 | 2 | 3 | 4;

function heading(level: Level): StyleDefinition {
  return {
    kind: 'paragraph',
    basedOn: 'normal',
    next: 'body',
    link: `heading${level}Words`,
    paragraph: { keepNext: true, outline: level - 1, ...INDENTED },
    run: typeRun(GBT9704[`heading${level}`].type),
  };
}

function headingWords(level: Level): StyleDefinition {
  const run = typeRun(GBT9704[`heading${level}`].type);
  return { kind: 'character', basedOn: 'defaultCharacter', link: `heading${level}`, run };
}

/** Every style of paragraphs and runs. */
export const STYLES: Readonly<Record<TextStyle, StyleDefinition>> = {
  normal: {
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
  body: { kind: 'paragraph', basedOn: 'normal', paragraph: INDENTED },
  title: {
    kind: 'paragraph',
    basedOn: 'normal',
    next: 'body',
    paragraph: { keepNext: true, keepLines: true, align: GBT9704.title.placement.side },
    run: { ...typeRun(GBT9704.title.type), spacing: 0 },
  },
  heading1: heading(1),
  heading2: heading(2),
  heading3: heading(3),
  heading4: heading(4),
  heading1Words: headingWords(1),
  heading2Words: headingWords(2),
  heading3Words: headingWords(3),
  heading4Words: headingWords(4),
  underTitle: {
    kind: 'paragraph',
    basedOn: 'normal',
    next: 'body',
    paragraph: { align: 'center' },
    run: { eastAsia: family('kaiti') },
  },
  addressee: {
    kind: 'paragraph',
    basedOn: 'normal',
    next: 'body',
    paragraph: { align: GBT9704.addressee.placement.side },
    run: typeRun(GBT9704.addressee.type),
  },
  attachment: {
    kind: 'paragraph',
    basedOn: 'normal',
    paragraph: { align: 'left' },
    run: typeRun(GBT9704.attachmentNote.type),
  },
  signature: {
    kind: 'paragraph',
    basedOn: 'normal',
    next: 'dateline',
    paragraph: { keepNext: true, align: 'right' },
    run: typeRun(GBT9704.signature.type),
  },
  dateline: {
    kind: 'paragraph',
    basedOn: 'normal',
    paragraph: { align: 'right' },
    run: typeRun(GBT9704.dateline.type),
  },
  note: { kind: 'paragraph', basedOn: 'body', run: typeRun(GBT9704.note.type) },
  annexLabel: {
    kind: 'paragraph',
    basedOn: 'normal',
    next: 'annexTitle',
    // The outline of the document leads to its annexes by their labels.
    paragraph: { keepNext: true, align: GBT9704.annex.labelPlacement.side, outline: 0 },
    // The number of an annex is of its typeface too.
    run: { ...typeRun(GBT9704.annex.labelType), latin: family(GBT9704.annex.labelType.typeface) },
  },
  annexTitle: {
    kind: 'paragraph',
    basedOn: 'normal',
    next: 'body',
    paragraph: { keepNext: true, keepLines: true, align: GBT9704.annex.titlePlacement.side },
    run: { ...typeRun(GBT9704.annex.titleType), spacing: 0 },
  },
  caption: {
    kind: 'paragraph',
    basedOn: 'normal',
    next: 'body',
    paragraph: { keepNext: true, align: 'center' },
    run: typeRun(GBT9704.table.captionType),
  },
  tableText: {
    kind: 'paragraph',
    basedOn: 'normal',
    paragraph: { line: pointsToTwips(GBT9704.table.linePitch.points), align: 'left' },
    run: { ...typeRun(GBT9704.table.type), spacing: 0 },
  },
  tableHeader: {
    kind: 'paragraph',
    basedOn: 'tableText',
    paragraph: { keepNext: true, align: 'center' },
    run: typeRun(GBT9704.table.headerType),
  },
  footer: {
    kind: 'paragraph',
    basedOn: 'normal',
    paragraph: { line: NUMBER_LINE, align: 'left' },
    run: { ...typeRun(GBT9704.pageNumber.type), latin: family('songti'), spacing: 0 },
  },
  sectionEnd: {
    kind: 'paragraph',
    basedOn: 'normal',
    paragraph: { line: HAIR_LINE },
    run: { size: 2 },
    hidden: true,
  },
  copyNumber: {
    kind: 'paragraph',
    basedOn: 'normal',
    paragraph: { align: 'left' },
    run: typeRun(GBT9704.copyNumber.type),
  },
  secrecy: {
    kind: 'paragraph',
    basedOn: 'normal',
    paragraph: { align: 'left' },
    run: typeRun(GBT9704.secrecy.type),
  },
  issuerMark: {
    kind: 'paragraph',
    basedOn: 'normal',
    paragraph: { align: GBT9704.issuerMark.placement.side },
    run: { eastAsia: family('xiaobiaosong'), colour: GBT9704.colours.red.hex, spacing: 0 },
  },
  documentNumber: {
    kind: 'paragraph',
    basedOn: 'normal',
    paragraph: { align: GBT9704.documentNumber.placement.side },
    run: typeRun(GBT9704.documentNumber.type),
  },
  redLine: {
    kind: 'paragraph',
    basedOn: 'normal',
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
  imprint: {
    kind: 'paragraph',
    basedOn: 'normal',
    paragraph: { line: pointsToTwips(GBT9704.imprint.linePitch.points), align: 'left' },
    run: { ...typeRun(GBT9704.imprint.type), spacing: 0 },
  },
  defaultCharacter: { kind: 'character', isDefault: true, hidden: true },
  fact: { kind: 'character', basedOn: 'defaultCharacter' },
  // A style cannot hold a highlight; the runs have it themselves.
  blank: { kind: 'character', basedOn: 'defaultCharacter' },
  signatory: {
    kind: 'character',
    basedOn: 'defaultCharacter',
    run: { eastAsia: family(GBT9704.signatory.nameType.typeface) },
  },
};
