import type { LocalizedText } from '@fazhi/core';

/** How much of one thing a file may hold. Internal. */
export interface Limit {
  /** So many are read; a file with more is refused. */
  readonly most: number;
  /** What there was more of than that. */
  readonly excess: LocalizedText;
  /** What to do about it. */
  readonly fix: LocalizedText;
}

const FIX = {
  page: {
    zh: '请用浏览器打开网页，把正文复制到Word文档中保存，再读取该文档。',
    en: 'Open the page in a browser, copy its text into a Word document, and read that.',
  },
  nesting: {
    zh: '请用Word或WPS打开，把层层嵌套的表格和文本框改为正文后保存。',
    en: 'Open it with Word or WPS, turn tables and boxes within each other into text, and save it.',
  },
  tables: {
    zh: '请删去表格中空白的行和列，或者把大表拆到几个附件中。',
    en: 'Delete rows and columns that are blank, or split large tables into several annexes.',
  },
  parts: {
    zh: '请拆分文档，或者删去正文以外的内容。',
    en: 'Split the document, or remove what is not its text.',
  },
  saved: {
    zh: '内容异常。请用Word、Excel或WPS打开检查，另存后再读取。',
    en: 'This is out of the ordinary. Open it with Word, Excel or WPS, look at it, and read a saved copy.',
  },
  sheets: {
    zh: '请删去空白的行和列，或者拆成几个文件分别读取。',
    en: 'Delete rows and columns that are blank, or split it into several files.',
  },
  merged: { zh: '请取消合并单元格后保存。', en: 'Unmerge the cells and save it.' },
} as const satisfies Record<string, LocalizedText>;

/** A number as people write it: 50万, 500,000. */
function written(count: number): LocalizedText {
  const digits = String(count);
  const groups = digits.slice(digits.length % 3).match(/\d{3}/g) ?? [];
  const en = [digits.slice(0, digits.length % 3), ...groups].filter((group) => group !== '').join(',');
  return { zh: count >= 10_000 && count % 10_000 === 0 ? `${String(count / 10_000)}万` : en, en };
}

/** A limit of things, by what they are and their measure word. */
function things(most: number, zh: readonly [string, string], en: string, fix: LocalizedText): Limit {
  const count = written(most);
  return { most, excess: { zh: `${zh[0]}超过${count.zh}${zh[1]}`, en: `more than ${count.en} ${en}` }, fix };
}

/** A limit of bytes, told in megabytes. */
function megabytes(count: number, zh: string, en: string, fix: LocalizedText): Limit {
  const size = `${String(count)} MB`;
  return { most: count << 20, excess: { zh: `${zh}超过${size}`, en: `more than ${size} of ${en}` }, fix };
}

/**
 * The budget of work: how much a stranger's file may make the readers do. No report or workbook of ledgers comes near any of
 * these. Internal.
 */
export const LIMITS = {
  // A report of a few hundred pages has a main part of some 10 MB; a file within a mail is seldom above 50 MB.
  file: megabytes(100, '文件大小', 'file', FIX.parts),
  part: megabytes(48, '单个部件展开后', 'one part when unpacked', FIX.parts),
  // A sheet of 100,000 rows of eight texts has some 55 MB.
  sheetPart: megabytes(80, '单个部件展开后', 'one part when unpacked', FIX.sheets),
  unpacked: megabytes(96, '读取的部件展开后合计', 'the parts that are read, unpacked', FIX.parts),
  // Pictures are declared and never unpacked.
  declared: megabytes(768, '全部内容展开后', 'everything in it, unpacked', FIX.parts),
  entries: things(4000, ['压缩包内的部件', '个'], 'parts in the package', FIX.parts),
  // Text of the densest tables packs some 100 to 1.
  ratio: things(300, ['部件展开后的大小', '倍'], 'times its packed size in a part', FIX.saved),
  // Browsers stop nesting there as well; a parser's work grows with depth times length.
  pageLevels: things(512, ['网页元素嵌套', '层'], 'levels of elements in a page', FIX.page),
  // So many attributes no element has; a parser compares each with all before it.
  tagAttributes: things(4000, ['网页中一个标签的属性', '个'], 'attributes of a tag', FIX.page),
  // Word nests tables and boxes a few levels deep.
  documentLevels: things(256, ['文档内容嵌套', '层'], 'levels of elements in a document', FIX.nesting),
  tableCells: things(
    500_000,
    ['表格的单元格（合并的拆开计算）', '个'],
    'cells of tables, merged ones taken apart',
    FIX.tables,
  ),
  sheets: things(256, ['工作表', '张'], 'sheets', FIX.sheets),
  sheetLevels: things(64, ['工作簿内容嵌套', '层'], 'levels of elements in a workbook', FIX.saved),
  // 200,000 rows of ten columns, empty cells counted.
  sheetCells: things(
    2_000_000,
    ['工作簿的单元格（含空白的）', '个'],
    'cells of a workbook, blank ones counted',
    FIX.sheets,
  ),
  sheetMerged: things(100_000, ['工作表的合并单元格', '处'], 'merged cells of a sheet', FIX.merged),
} as const satisfies Record<string, Limit>;

/** What is counted. Internal. */
export type Counted = keyof typeof LIMITS;
