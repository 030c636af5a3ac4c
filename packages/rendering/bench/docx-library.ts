import { plainText, sectionBody, type Annex, type Block, type Phrasing, type Report, type Table } from '@fazhi/core';
import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  type IStylesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

/* A report written with the `docx` package: the same paragraphs, styles, pages and tables, as far as its interface goes. */

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;
const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia });
const exact = { line: 579, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
const headingStyle = (face: string) => ({
  run: { font: font(face), size: 32, color: '000000' },
  paragraph: { indent: { firstLine: 632 }, keepNext: true, spacing: exact },
});
const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: font('仿宋_GB2312'), size: 32, characterSpacing: -5 }, paragraph: { spacing: exact } },
    heading1: headingStyle('黑体'),
    heading2: headingStyle('楷体_GB2312'),
    heading3: headingStyle('仿宋_GB2312'),
    heading4: headingStyle('仿宋_GB2312'),
    title: {
      run: { font: font('方正小标宋简体'), size: 44 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exact },
    },
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: 'Body',
      paragraph: { indent: { firstLine: 632 }, alignment: AlignmentType.BOTH, spacing: exact },
    },
    { id: 'Addressee', name: 'Addressee', paragraph: { spacing: exact } },
    {
      id: 'TableText',
      name: 'TableText',
      run: { size: 24 },
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableHeader',
      name: 'TableHeader',
      run: { size: 24, font: font('黑体') },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Caption',
      name: 'Caption',
      run: { font: font('黑体') },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exact },
    },
    {
      id: 'Closing',
      name: 'Closing',
      paragraph: { alignment: AlignmentType.RIGHT, indent: { right: 632 }, spacing: exact },
    },
  ],
};

const styled = (style: string, children: readonly (TextRun | Bookmark)[]) => new Paragraph({ style, children });
const plain = (style: string, value: string) => styled(style, [new TextRun(value)]);

function runs(nodes: readonly Phrasing[]): (TextRun | Bookmark)[] {
  return nodes.map((node) => {
    switch (node.type) {
      case 'text':
        return new TextRun(node.value);
      case 'factMention':
        return new Bookmark({ id: node.fact.slice(0, 40), children: [new TextRun(node.value)] });
      case 'blank':
        return new TextRun({ text: `【待补：${node.label}】`, highlight: 'yellow' });
    }
  });
}

function table({ caption, headerRows, landscape, children }: Table): (Paragraph | WordTable)[] {
  const columns = Math.max(...children.map((row) => row.children.length));
  const total = landscape === true ? 12_756 : 8_844;
  const width = Math.floor(total / columns);
  const rows = children.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        tableHeader: index < headerRows,
        children: row.children.map(
          (cell) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.CENTER,
              children: [styled(index < headerRows ? 'TableHeader' : 'TableText', runs(cell.children))],
            }),
        ),
      }),
  );
  const head = caption === undefined ? [] : [plain('Caption', caption)];
  return [
    ...head,
    new WordTable({
      width: { size: total, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: Array.from({ length: columns }, () => width),
      rows,
    }),
  ];
}

/** The blocks of an upright or a turned page. */
interface Part {
  landscape: boolean;
  children: (Paragraph | WordTable)[];
}

function add(parts: Part[], landscape: boolean, children: readonly (Paragraph | WordTable)[]): void {
  const last = parts.at(-1);
  if (last?.landscape === landscape) last.children.push(...children);
  else parts.push({ landscape, children: [...children] });
}

function addBlock(parts: Part[], block: Block | Annex): void {
  switch (block.type) {
    case 'title':
      add(
        parts,
        false,
        block.children.map((line) => new Paragraph({ heading: HeadingLevel.TITLE, text: line.value })),
      );
      break;
    case 'addressee':
      add(parts, false, [plain('Addressee', `${block.value}：`)]);
      break;
    case 'section': {
      const [heading] = block.children;
      const words = [new TextRun(heading.ordinal?.raw ?? ''), ...runs(heading.children)];
      add(parts, false, [new Paragraph({ heading: HEADINGS[block.depth - 1]!, children: words })]);
      for (const below of sectionBody(block)) addBlock(parts, below);
      break;
    }
    case 'paragraph':
      add(parts, false, [styled('Body', runs(block.children))]);
      break;
    case 'table':
      add(parts, block.landscape === true, table(block));
      break;
    case 'attachmentNote':
      add(
        parts,
        false,
        block.items.map((item, index) => plain('Body', `${index === 0 ? '附件：' : ''}${String(index + 1)}.${item}`)),
      );
      break;
    case 'signature':
    case 'dateline':
      add(parts, false, [plain('Closing', block.value)]);
      break;
    case 'annex':
      add(parts, false, [
        new Paragraph({ style: 'Addressee', pageBreakBefore: true, children: [new TextRun(block.label)] }),
      ]);
      for (const below of block.children) addBlock(parts, below);
      break;
    case 'furniture':
      break;
  }
}

const number = (alignment: 'left' | 'right') =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: 280, right: 280 },
        children: [new TextRun({ size: 28, font: '宋体', children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

function section({ landscape, children }: Part): ISectionOptions {
  return {
    children,
    footers: { default: number('right'), even: number('left') },
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: 11_906,
          height: 16_838,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: 2_098, left: 1_588, right: 1_474, bottom: 1_984, header: 850, footer: 1_446 },
      },
      grid: { type: 'lines', linePitch: 579 },
    },
  };
}

/** The bytes the `docx` package makes of a report. */
export async function docxLibrary(report: Report): Promise<Uint8Array> {
  const parts: Part[] = [];
  for (const block of report.children) addBlock(parts, block);
  const document = new Document({
    title: plainText(report.children[0]!),
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: parts.map(section),
  });
  return Packer.toBuffer(document);
}
