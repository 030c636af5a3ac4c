import * as core from '@fazhi/core';
import { draftReport, outstanding } from '@fazhi/drafting';
import * as reading from '@fazhi/reading';
import { renderHtml, renderMarkdown } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import * as validation from '@fazhi/validation';
import { strFromU8, unzipSync } from 'fflate';
import { FULL_LEDGERS } from '../../../packages/core/src/fixtures/full-ledgers.js';
import { docxFile, p } from '../../../packages/reading/src/fixtures/docx-file.js';
import { readMarkdown } from '../../../packages/rendering/src/tree/fixtures/read-back.js';
import { FASTER_THAN_LINEAR, growth } from '../../../scripts/growth.mts';
import { forgedDocument } from '../forgeries/forged-file.js';

/** What a stranger, or a program with a mistake, may hand over, and what then holds. */
export interface Attack {
  /** Number of the case. */
  readonly id: string;
  /** What kind of fault it once was. */
  readonly kind: string;
  /** Builds the input and gives what came of it. */
  readonly outcome: () => unknown;
  /** What must come of it. */
  readonly holds: unknown;
}

const { readReport, readReportDocx, readReportHtml } = reading;
const { checkReport, formatFindings } = validation;
const TITLE = '某局2024年法治政府建设情况报告';
const as = <T>(given: unknown): T => given as T;
const check = (report: core.Report): validation.CheckResult => checkReport(report);
const textOf = (lines: number, line: string): string => `${line}\n`.repeat(lines);
const docx = (body: string, parts: Parameters<typeof docxFile>[0] = {}): Uint8Array => docxFile({ body, ...parts });

/** Whether work grows with its input, and not with the square. */
async function growsLike<T>(
  work: (input: T) => unknown,
  inputOf: (size: number) => T,
  largest: number,
): Promise<string> {
  const ratio = await growth(work, inputOf, largest);
  return ratio < FASTER_THAN_LINEAR ? 'linear' : `eight times the input costs ${(8 * ratio).toFixed(1)} times as much`;
}

/** What a call throws that a caller may not see; of what it may, that it was refused. */
async function answerOf(call: () => unknown): Promise<string> {
  try {
    await call();
    return 'answered';
  } catch (error) {
    return core.FazhiError.isInstance(error) ? 'refused' : String(error);
  }
}

/** What stands in a report, in its text or set aside. */
async function keptOf(read: core.Report | Promise<core.Report>): Promise<string[]> {
  const words = JSON.stringify((await read).children);
  return ['目标字', '框中字', '隐藏字', '☑'].filter((each) => words.includes(each));
}

/** A page, and a document, around what is asked about. */
const pageOf = (inner: string): core.Report => readReportHtml(`<p>甲。</p>${inner}<p>乙。</p>`);
const documentOf = (inner: string): Promise<core.Report> => readReportDocx(docx(p('甲。') + inner + p('乙。')));
const tableOf = (cell: string): string => `<w:tbl><w:tr><w:tc>${cell}</w:tc><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>`;

const IDENTITY = '11010519491231002X';
const NUMBERS = [
  IDENTITY,
  '110105 19491231 002X',
  '１１０１０５１９４９１２３１００２Ｘ',
  '13800138000',
  '138-0013-8000',
].concat(['138 0013 8000', '１３８００１３８０００', '+86 13800138000', '住址：明安市和平路12号']);
const MORE_NUMBERS = [
  ...['110105/19491231/002X', '110105·19491231·002X', '11010519491231\n002X', '11010519491231002Х'],
  ...['身份证号110105194912310021', '138·0013·8000', '138/0013/8000', '138_0013_8000', '（138）0013 8000'],
  ...['1 3 8 0 0 1 3 8 0 0 0', '13800138000/13900139000'],
];
const digitsIn = (text: string): string => core.foldWidth(text).replace(/\D/g, '');

/** Wrong in what it shows: a sum, and the statutory parts. */
const WRONG = readReport(`${TITLE}\n一、情况\n全年办结54件，其中：甲类12件，乙类35件，丙类6件。`);

const WAIVER = { reason: '已核实', approver: '某某', expiresOn: '2027-01-01' };
const TWICE = readReport(`${TITLE}\n一、情况\n全年共有3千人参加培训。\n全年共有 3千人参加培训。`);

function waivedByOne(): number {
  const { findings } = check(TWICE);
  const { rule } = findings.find(({ quote }) => quote === '3千')!;
  const { fingerprint } = findings.find((finding) => finding.rule === rule)!;
  return checkReport(TWICE, { today: '2026-03-01', waivers: [{ ...WAIVER, fingerprint }] }).waived.length;
}

function rulesInOrder(): unknown {
  const blank = { type: 'blank', id: 'b', label: '标题', office: '法制科' } as const;
  const report = readReport(`${TITLE}\n一、情况\n甲。\n二、不足\n乙。\n三、计划\n丙。`);
  core.visit(report, (node) => {
    if (node.type === 'heading' && node.ordinal?.value === 2) node.children.push(blank);
  });
  const order = (result: validation.CheckResult): string[] =>
    result.findings.map(({ rule, path }) => rule + path.join('.'));
  const full = check(report);
  return JSON.stringify(order(validation.recheck(full, report, ['meta']))) === JSON.stringify(order(full));
}

function inZone(zone: string, day: string): string {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return core.addDays(day, -1);
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

/** Data nested without an end, where a file carries what lies behind its text. */
const nested = (depth: number): string => `${'{"children":['.repeat(depth)}{}${']}'.repeat(depth)}`;
const ownPage = (size: number): string =>
  `<article><section class="${'c '.repeat(size)}"><h2>一、甲</h2>${'<p>甲。</p>'.repeat(size / 4)}</section></article>`;
const emptyRows = (rows: number): object => ({
  agency: FULL_LEDGERS.agency,
  year: FULL_LEDGERS.year,
  enforcement: {
    cases: Array.from({ length: rows }, () => ({})),
    inspections: Array.from({ length: rows }, () => ({})),
  },
  legalAdviser: { opinions: Array.from({ length: rows }, () => ({})) },
});
const DRAW = {
  ...{
    id: 'd',
    planId: 'p',
    batch: '1',
    field: '盐业',
    drawnAt: '2024-03-04T10:00:00+08:00',
    targets: [],
    inspectors: [],
  },
  ...{
    targetSnapshot: core.snapshotTargets([], '2024-03-01'),
    inspectorSnapshot: core.snapshotInspectors([], '2024-03-01'),
  },
  ...{ seed: '0'.repeat(32), operator: { name: '某' }, strata: [{ name: '全部', by: 'all', ratio: '5%' }] },
  seedCommitment: core.commitToSeed('0'.repeat(32), '2024-03-01T09:00:00+08:00', '某局'),
};

async function recordIdsInPage(): Promise<number> {
  const parsed = validation.parseLedgers(FULL_LEDGERS);
  if (!parsed.ok) throw new Error('the ledgers do not pass');
  const { agency, year } = FULL_LEDGERS;
  const report = draftReport({ agency, year, today: `${String(year + 1)}-02-20`, ledgers: parsed.ledgers });
  const blanks = new Set(outstanding(report).map(({ blank }) => blank.id));
  const ids = new Set(report.facts.flatMap(({ records = [] }) => records).filter((id) => !blanks.has(id)));
  const page = renderHtml(report);
  return Promise.resolve([...ids].filter((id) => page.includes(JSON.stringify(id))).length);
}

async function hiddenInPrint(): Promise<boolean> {
  const source = await documentOf(p('勿公开的线索', '', '<w:vanish/>'));
  if (!JSON.stringify(source).includes('勿公开的线索')) throw new Error('hidden text is furniture of what was read');
  const parts = Object.values(unzipSync(await renderDocx(source)));
  return parts.some((part) => strFromU8(part).includes('勿公开的线索'));
}

/** Paragraphs that refer to one long footnote. */
function footnoteReferredTo(size: number): Uint8Array {
  const reference = '<w:p><w:r><w:t>甲。</w:t><w:footnoteReference w:id="1"/></w:r></w:p>';
  return docx(reference.repeat(size), { footnotes: `<w:footnote w:id="1">${p('注'.repeat(size * 10))}</w:footnote>` });
}

/** A row of many cells over many rows of one: nothing that is written of it is as large as both together. */
function raggedInProportion(): boolean {
  const page = `<p>甲。</p><table><tr>${'<td>1'.repeat(1_000)}</tr>${'<tr><td>1</tr>'.repeat(1_000)}</table>`;
  return renderMarkdown(readReportHtml(page)).length < 2 * page.length;
}

const COUNTED_ROWS: readonly core.SetAside[] = [
  { kind: 'hidden', count: 1, characters: 2 },
  { kind: 'deleted', count: 1, characters: 2 },
];

async function rowsLeftOut(): Promise<unknown> {
  const cellOf = (words: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
  const rows = [
    `<w:tr>${cellOf('甲', '<w:vMerge w:val="restart"/>')}${cellOf('1')}</w:tr>`,
    `<w:tr>${cellOf('遮住', '<w:vMerge/>')}${cellOf('2')}</w:tr>`,
    `<w:tr><w:trPr><w:del/></w:trPr>${cellOf('删')}${cellOf('3')}</w:tr>`,
  ];
  return (await documentOf(`<w:tbl>${rows.join('')}</w:tbl>`)).meta.reading?.setAside;
}

/** A control character comes back as the sign that stood for it, and nothing else is changed, headings on a line of text neither. */
async function returnedWithSign(): Promise<boolean> {
  const report = readReport(`${TITLE}\n一、情况\n（一）甲局。甲乙丙\u0007丁。\n1.乙。办理12件。`);
  const back = await readReportDocx(await renderDocx(report));
  const printed = (tree: core.Report): string =>
    JSON.stringify(tree.children, (key, value: unknown) => (key === 'position' ? undefined : value));
  return printed(back) === printed(report).replace('\\u0007', '␇');
}

function messageOfPhone(): unknown[] {
  const parsed = validation.parseRecord(core.PersonSchema, { name: '张某', phone: '13800138000x' });
  const message = parsed.ok ? '' : parsed.findings.map((finding) => finding.message).join();
  return [/电话/.exec(message)?.[0], message.includes('13800138000') || message.includes('区划')];
}

async function verdictOfForged(): Promise<string[]> {
  const forged = await forgedDocument(WRONG, {
    data: (data) => ({ ...data, meta: { ...data.meta, kind: 'other' }, relations: [] }),
  });
  const verdict = async (embedded: boolean): Promise<string> =>
    check(await readReportDocx(forged, { embedded })).verdict;
  return [await verdict(true), await verdict(false)];
}

async function deepData(): Promise<unknown[]> {
  const files = new Map<number, Uint8Array>();
  for (const depth of [1_000, 8_000, 64_000]) {
    files.set(depth, await forgedDocument(WRONG, { data: () => nested(depth) }));
  }
  const { verdict } = check(await readReportDocx(files.get(8_000)!));
  return [verdict, await growsLike(readReportDocx, (depth) => files.get(depth)!, 64_000)];
}

/** The cases, one a line: what once broke, and what holds now. */
export const ATTACKS: readonly Attack[] = [
  {
    id: 'A1',
    kind: 'crash of an ordinary page',
    holds: ['清单'],
    outcome: () =>
      readReportHtml('<p>甲。</p><p>附件：</p><p><a href="a.docx">下载附件</a></p><p>1.清单</p>').children.flatMap(
        (block) => (block.type === 'attachmentNote' ? block.items : []),
      ),
  },
  {
    id: 'A2',
    kind: 'crash of Markdown',
    holds: ['清单'],
    outcome: () =>
      readReport('# 题\n\n甲。\n\n附件：\n\n> 扫\n\n1.清单').children.flatMap((block) =>
        block.type === 'attachmentNote' ? block.items : [],
      ),
  },
  {
    id: 'A4',
    kind: 'halves of characters',
    holds: 'answered',
    outcome: () => answerOf(() => readReportHtml('\udc00\udc00')),
  },
  {
    id: 'A5',
    kind: 'many figures in a line',
    holds: 16_000,
    outcome: () => readReport('1件'.repeat(16_000)).facts.length,
  },
  {
    id: 'A6',
    kind: 'amplification through a footnote',
    holds: 'linear',
    outcome: () => growsLike(readReportDocx, footnoteReferredTo, 1_600),
  },
  {
    id: 'A8',
    kind: 'a huge numeral',
    holds: 'answered',
    outcome: () => answerOf(() => check(readReport(`${TITLE}\n来信12件、来访八亿亿亿亿件，合计20件。`))),
  },
  {
    id: 'B1',
    kind: 'paragraphs without a stop',
    holds: 'linear',
    outcome: () => growsLike(readReportDocx, (size) => docx(p('词语').repeat(size)), 8_000),
  },
  {
    id: 'B2',
    kind: 'line breaks in a cell',
    holds: 'linear',
    outcome: () =>
      growsLike(
        readReportDocx,
        (size) => docx(p('甲。') + tableOf('<w:p><w:r><w:br/></w:r></w:p>'.repeat(size))),
        16_000,
      ),
  },
  {
    id: 'B4',
    kind: 'a run of grouped digits',
    holds: 'linear',
    outcome: () => growsLike(readReport, (size) => '123,456,'.repeat(size), 4_000),
  },
  {
    id: 'B5',
    kind: 'paragraphs of one part',
    holds: 'linear',
    outcome: () => growsLike(check, (size) => readReport(`${TITLE}\n一、情况\n${textOf(size, '词语')}`), 8_000),
  },
  {
    id: 'B8',
    kind: 'an outline over and over',
    holds: 'linear',
    outcome: () =>
      growsLike(
        check,
        (size) => readReport(`${TITLE}\n${'《法治政府建设实施纲要（2021-2025年）》'.repeat(size)}`),
        1_600,
      ),
  },
  { id: 'B9', kind: 'output out of proportion', holds: true, outcome: raggedInProportion },
  {
    id: 'B11',
    kind: 'a list without an end',
    holds: ['refused', 'refused', 'refused'],
    outcome: () =>
      Promise.all(
        [
          outstanding,
          reading.citationsOf,
          (tree: core.Report) => {
            core.visit(tree, () => undefined);
          },
        ].map((of) =>
          answerOf(() => {
            of(as({ type: 'report', meta: {}, facts: [], relations: [], children: { length: 1e308 } }));
          }),
        ),
      ),
  },
  {
    id: 'C1',
    kind: 'an article of WeChat',
    holds: ['目标字'],
    outcome: () => keptOf(pageOf('<div id="js_content" style="visibility: hidden; opacity: 0;"><p>目标字</p></div>')),
  },
  {
    id: 'C4',
    kind: 'text hidden from readers aloud alone',
    holds: ['目标字'],
    outcome: () => keptOf(pageOf('<p aria-hidden="true">目标字</p>')),
  },
  {
    id: 'C5',
    kind: 'a content control in a cell',
    holds: ['目标字'],
    outcome: () => keptOf(documentOf(tableOf(`<w:sdt><w:sdtContent>${p('目标字')}</w:sdtContent></w:sdt>`))),
  },
  {
    id: 'C7',
    kind: 'alternatives around paragraphs',
    holds: ['目标字'],
    outcome: () =>
      keptOf(documentOf(`<mc:AlternateContent><mc:Choice>${p('目标字')}</mc:Choice></mc:AlternateContent>`)),
  },
  {
    id: 'C9',
    kind: 'WordArt',
    holds: ['目标字'],
    outcome: () =>
      keptOf(documentOf('<w:p><w:r><w:pict><w:shape><w:textpath string="目标字"/></w:shape></w:pict></w:r></w:p>')),
  },
  {
    id: 'C10',
    kind: 'a box and hidden text in a cell',
    holds: ['框中字', '隐藏字'],
    outcome: () =>
      keptOf(
        documentOf(
          tableOf(
            `<w:p><w:r><w:pict><w:txbxContent>${p('框中字')}</w:txbxContent></w:pict></w:r></w:p>${p('隐藏字', '', '<w:vanish/>')}`,
          ),
        ),
      ),
  },
  {
    id: 'C11',
    kind: 'symbols',
    holds: ['☑'],
    outcome: () => keptOf(documentOf('<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>同意</w:t></w:r></w:p>')),
  },
  {
    id: 'C14',
    kind: 'a field that is never closed',
    holds: ['目标字'],
    outcome: () =>
      keptOf(documentOf('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>目标字</w:t></w:r></w:p>')),
  },
  {
    id: 'C15',
    kind: 'alternatives around a row',
    holds: ['目标字'],
    outcome: () =>
      keptOf(
        documentOf(
          `<w:tbl><mc:AlternateContent><mc:Choice><w:tr><w:tc>${p('目标字')}</w:tc><w:tc>${p('1')}</w:tc></w:tr></mc:Choice></mc:AlternateContent></w:tbl>`,
        ),
      ),
  },
  {
    id: 'C16',
    kind: 'paragraphs in an element that nobody knows',
    holds: ['目标字'],
    outcome: () => keptOf(documentOf(`<w:whatever>${p('目标字')}</w:whatever>`)),
  },
  {
    id: 'C17',
    kind: 'words of a drawing',
    holds: ['目标字'],
    outcome: () =>
      keptOf(
        documentOf('<w:p><w:r><w:drawing><a:txBody xmlns:a="a"><a:t>目标字</a:t></a:txBody></w:drawing></w:r></w:p>'),
      ),
  },
  { id: 'C18', kind: 'a deleted row, and a cell merged into that above', holds: COUNTED_ROWS, outcome: rowsLeftOut },
  { id: 'C13', kind: 'a control character on the way back', holds: true, outcome: returnedWithSign },
  {
    id: 'D1',
    kind: 'an identity number in findings',
    holds: [],
    outcome: () =>
      (['text', 'markdown', 'sarif'] as const).filter((format) =>
        digitsIn(formatFindings(check(readReport(`${TITLE}\n身份证号${IDENTITY}，已办。`)), format)).includes(
          IDENTITY.slice(0, 17),
        ),
      ),
  },
  { id: 'D3', kind: 'hidden text in what is printed', holds: false, outcome: hiddenInPrint },
  { id: 'D4', kind: 'record ids in a page', holds: 0, outcome: recordIdsInPage },
  {
    id: 'D5',
    kind: 'spellings of personal data',
    holds: [],
    outcome: () => NUMBERS.filter((number) => !validation.redactPersonalData(`甲${number}。`).text.includes('*')),
  },
  {
    id: 'D6',
    kind: 'more spellings of personal data',
    holds: [],
    outcome: () => MORE_NUMBERS.filter((number) => !validation.redactPersonalData(`甲${number}。`).text.includes('*')),
  },
  { id: 'D7', kind: 'a message that shows the number', holds: ['电话', false], outcome: messageOfPhone },
  { id: 'E1', kind: 'forged data that decides', holds: ['fail', 'fail'], outcome: verdictOfForged },
  { id: 'F1', kind: 'fingerprints that collide', holds: 1, outcome: waivedByOne },
  {
    id: 'F2',
    kind: 'fingerprints of records of one id',
    holds: [],
    outcome: () => {
      const opinions = Array.from({ length: 20 }, () => ({ id: '1', issuedOn: 'x' }));
      const { findings } = validation.checkLedgers({ ...emptyRows(0), legalAdviser: { opinions } });
      const prints = findings.map(({ fingerprint }) => fingerprint);
      return prints.filter((print, index) => prints.indexOf(print) !== index);
    },
  },
  {
    id: 'B17',
    kind: 'long styles of many elements',
    holds: 'linear',
    outcome: () =>
      growsLike(readReportHtml, (size) => `<p style="${'color:red;'.repeat(150)}">甲。</p>`.repeat(size), 1_600),
  },
  { id: 'G1', kind: 'a recheck in another order', holds: true, outcome: rulesInOrder },
  {
    id: 'H1',
    kind: 'a link in findings',
    holds: false,
    outcome: () =>
      readMarkdown(formatFindings(check(readReport(`${TITLE}\n“www.evil.cn办理。`)), 'markdown')).structure.includes(
        'link',
      ),
  },
  { id: 'I1', kind: 'a draft of nothing', holds: 'refused', outcome: () => answerOf(() => draftReport(as({}))) },
  {
    id: 'I3',
    kind: 'a share that is none',
    holds: 'refused',
    outcome: () => answerOf(() => core.drawInspections(as(DRAW))),
  },
  {
    id: 'I4',
    kind: 'a waiver that is none',
    holds: 'refused',
    outcome: () => answerOf(() => checkReport(WRONG, { waivers: [as(undefined)], today: '2026-03-01' })),
  },
  {
    id: 'I6',
    kind: 'a tree without meta',
    holds: 'refused',
    outcome: () =>
      answerOf(() => checkReport(as({ type: 'report', meta: null, facts: [], relations: [], children: [] }))),
  },
  {
    id: 'I8',
    kind: 'a result that is none',
    holds: 'refused',
    outcome: () =>
      answerOf(() =>
        formatFindings(as({ verdict: 'x', findings: [], waived: [], rulesRun: [], rulesSkipped: [] }), 'text'),
      ),
  },
  {
    id: 'J1',
    kind: 'names longer than a line',
    holds: 'refused',
    outcome: () =>
      answerOf(() =>
        renderDocx(WRONG, { profile: 'formal', formal: { issuerMark: '某局', signatories: ['长'.repeat(300)] } }),
      ),
  },
  {
    id: 'L1',
    kind: 'days that a zone skipped',
    holds: ['2011-12-30', '1993-08-20'],
    outcome: () => [inZone('Pacific/Apia', '2011-12-31'), inZone('Pacific/Kwajalein', '1993-08-21')],
  },
  {
    id: 'B12',
    kind: 'lists of empty records',
    holds: ['linear', 1_001],
    outcome: async () => [
      await growsLike(validation.checkLedgers, emptyRows, 2_000),
      validation.checkLedgers(emptyRows(1_000)).findings.length,
    ],
  },
  {
    id: 'B14',
    kind: 'classes of a section of our own page',
    holds: 'linear',
    outcome: () => growsLike(readReportHtml, ownPage, 16_000),
  },
  { id: 'B16', kind: 'data nested without an end', holds: ['fail', 'linear'], outcome: deepData },
];
