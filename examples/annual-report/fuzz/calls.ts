import * as core from '@fazhi/core';
import { plainArgument } from '@fazhi/core/checking';
import { readCarriedData } from '@fazhi/core/carried-marks';
import { draftReport, outstanding } from '@fazhi/drafting';
import * as reading from '@fazhi/reading';
import {
  annotateWorkbook,
  placeFindings,
  readEnforcementStatistics,
  readLedgersXlsx,
  readLedgerSheets,
  readWorkbook,
} from '@fazhi/reading/xlsx';
import * as rendering from '@fazhi/rendering';
import { renderDocx, renderDocxPieces } from '@fazhi/rendering/docx';
import { renderTemplate, renderXlsx, renderXlsxPieces } from '@fazhi/rendering/xlsx';
import * as validation from '@fazhi/validation';
import fc from 'fast-check';
import { everyNode } from '../../../packages/core/src/fixtures/every-node.js';
import { docxFile, p } from '../../../packages/reading/src/fixtures/docx-file.js';
import { ledgers } from '../ledgers.js';
import { ANYTHING, type Made, nearly, TEXTS } from './hostile-values.js';

/** A public function with arguments that it must bear. */
export interface Call {
  /** Name of the function. */
  readonly name: string;
  /** The function, with how its arguments are to be taken. */
  readonly call: (...given: never[]) => unknown;
  /** Its arguments. */
  readonly given: readonly fc.Arbitrary<Made>[];
}

const TODAY = '2026-03-01';
const AGENCY = {
  name: '某县司法局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'county',
  recipients: ['县委、县人民政府'],
} as const satisfies core.Agency;
const DRAFT = { agency: AGENCY, year: 2025, today: TODAY, narrative: { introduction: ['导语。'] } };
const WORDS =
  '某县司法局2025年法治政府建设情况报告\n县人民政府：\n一、主要举措\n全年办理12件，其中应诉3件、复议8件。\n附件：清单';

const text = TEXTS.map(
  (value): Made =>
    () =>
      value,
);
const value = fc.oneof(text, ANYTHING);
const READ = reading.readReport(WORDS);
const DRAFTED = draftReport(DRAFT);
const report = fc.oneof(
  nearly(fc.constantFrom<unknown>(READ, DRAFTED, everyNode(), everyNode('\uD800《', false))),
  TEXTS.map(
    (words): Made =>
      () =>
        reading.readReport(`${WORDS}\n${words}`),
  ),
  ANYTHING,
);
const page = TEXTS.map(
  (words): Made =>
    () =>
      `<html><body><div id="zoom"><p>${words}</p></div></body></html>`,
);
const docx = TEXTS.map(
  (words): Made =>
    () =>
      docxFile({ body: p(words.replace(/[<>&\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, '〇')) }),
);
const damaged = fc.tuple(docx, fc.nat(2_000), fc.nat(255)).map(([made, at, byte]): Made => () => {
  const bytes = made() as Uint8Array;
  bytes[at % bytes.length] = byte;
  return bytes;
});
const bytes = fc.oneof(
  ANYTHING,
  docx,
  damaged,
  TEXTS.map(
    (words): Made =>
      () =>
        new TextEncoder().encode(words),
  ),
);
const RESULT = validation.checkReport(READ);
const result = fc.oneof(nearly(fc.constant<unknown>(JSON.parse(JSON.stringify(RESULT)))), ANYTHING);
const rows = fc.oneof(nearly(fc.constant<unknown>(ledgers)), ANYTHING);
const draft = nearly(fc.constant<unknown>(DRAFT));
const number = fc.oneof(fc.integer(), fc.double(), fc.nat(3_000)).map(
  (made): Made =>
    () =>
      made,
);
const day = fc.oneof(TEXTS, fc.constantFrom('2024-02-29', '2023-02-29', '0000-01-01', '9999-12-31', TODAY)).map(
  (made): Made =>
    () =>
      made,
);

const call = (name: string, of: (...given: never[]) => unknown, ...given: fc.Arbitrary<Made>[]): Call => ({
  name,
  call: of,
  given,
});

const CSV = new TextEncoder().encode('意见书编号,出具日期\n1,2024年5月21日\n');
const LEDGERS_READ = fc.oneof(nearly(fc.constant<unknown>(readLedgersXlsx(CSV))), ANYTHING);
const FINDINGS = fc.oneof(
  nearly(
    fc.constant<unknown>([
      {
        path: ['legalAdviser', 'opinions', 0, 'issuedOn'],
        message: '日期不对。',
        sheet: '',
        address: 'A2',
        header: '',
      },
    ]),
  ),
  ANYTHING,
);

/** What a report is shown to: the functions that take a tree. */
const OF_REPORTS: Call[] = Object.entries({
  agencyNamesOf: reading.agencyNamesOf,
  checkReport: validation.checkReport,
  citationsOf: reading.citationsOf,
  documentNumbersOf: reading.documentNumbersOf,
  isReport: core.isReport,
  outstanding,
  plainText: core.plainText,
  renderDocx,
  renderDocxPieces,
  renderHtml: rendering.renderHtml,
  renderMarkdown: rendering.renderMarkdown,
  renderPlainText: rendering.renderPlainText,
  reportFault: core.reportFault,
  requireReport: core.requireReport,
}).map(([name, of]) => call(name, (given) => (of as (report: never) => unknown)(given), report));

/** Functions of one text, any text. */
const OF_TEXTS: Call[] = Object.entries({
  bodyNames: core.bodyNames,
  findCitations: core.findCitations,
  findDocumentNumbers: core.findDocumentNumbers,
  findInstrument: core.findInstrument,
  findQuantities: core.findQuantities,
  findNones: core.findNones,
  findRanks: core.findRanks,
  foldWidth: core.foldWidth,
  identityCheckCharacter: core.identityCheckCharacter,
  isIsoDate: core.isIsoDate,
  isNoneWord: core.isNoneWord,
  parseChineseNumeral: core.parseChineseNumeral,
  parseCitation: core.parseCitation,
  parseDocumentNumber: core.parseDocumentNumber,
  parseImplementationCode: core.parseImplementationCode,
  parseQuantity: core.parseQuantity,
  parseRegionCode: core.parseRegionCode,
  parseUscc: core.parseUscc,
  readOfficialLine: core.readOfficialLine,
  resolveInstrument: core.resolveInstrument,
}).map(([name, of]) => call(name, (given) => (of as (text: never) => unknown)(given), text));

const options = fc.oneof(
  nearly(
    fc.constantFrom<unknown>(
      {
        language: 'en',
        on: TODAY,
        today: TODAY,
        reportYear: 2025,
        off: [],
        params: {},
        severity: {},
        waivers: [],
        rules: [],
      },
      { reportYear: 2025, agency: AGENCY.name, kind: 'annualReport', embedded: false },
      { furniture: true, profile: 'formal', seal: 'none', embed: 'records', formal: { issuerMark: AGENCY.name } },
      { mapping: { 意见书编号: 'opinionNo' }, units: {}, constants: {}, children: {} },
    ),
  ),
  ANYTHING,
);

/** What may be told to a function besides what it works on. */
const OF_OPTIONS: Call[] = Object.entries({
  checkReport: (given: never) => validation.checkReport(READ, given),
  checkLedgers: (given: never) => validation.checkLedgers(ledgers, given),
  parseLedgers: (given: never) => validation.parseLedgers({}, given),
  formSchema: (given: never) => validation.formSchema(core.PersonSchema, given),
  parseRecord: (given: never) => validation.parseRecord(core.PersonSchema, {}, given),
  recheck: (given: never) => validation.recheck(RESULT, READ, ['meta'], given),
  readLedgerSheets: (given: never) => readLedgerSheets([], given),
  readReport: (given: never) => reading.readReport(WORDS, given),
  readReportHtml: (given: never) => reading.readReportHtml(`<p>${WORDS}</p>`, given),
  readReportDocx: (given: never) => reading.readReportDocx(docxFile({ body: p(WORDS) }), given),
  readReportFile: (given: never) => reading.readReportFile(new TextEncoder().encode(WORDS), given),
  readRows: (given: never) => reading.readRows('legalAdviser.opinions', [{ 意见书编号: '1' }], given),
  renderDocx: (given: never) => renderDocx(READ, given),
  renderHtml: (given: never) => rendering.renderHtml(READ, given),
  renderMarkdown: (given: never) => rendering.renderMarkdown(READ, given),
  renderPlainText: (given: never) => rendering.renderPlainText(READ, given),
}).map(([name, of]) => call(name, of, options));

/** Every call that is tried. */
export const CALLS: readonly Call[] = [
  ...OF_REPORTS,
  ...OF_TEXTS,
  ...OF_OPTIONS,
  call(
    'visit',
    (given) => {
      core.visit(given, () => undefined);
    },
    report,
  ),
  call(
    'requireFacts',
    (given) => {
      core.requireFacts(given, { zh: '数据', en: 'data' });
    },
    report,
  ),
  call('plainArgument', (given) => plainArgument(given, { zh: '参数', en: 'argument' }), value),
  call('addDays', core.addDays, day, number),
  call('addMonths', core.addMonths, day, number),
  call('daysBetween', core.daysBetween, day, day),
  call(
    'addWorkingDays',
    (date: string, days: number) => core.addWorkingDays(date, days % 400, core.CHINA_CALENDAR),
    day,
    number,
  ),
  call(
    'workingDaysBetween',
    (from: string, to: string) => core.workingDaysBetween(from, to, core.CHINA_CALENDAR),
    day,
    day,
  ),
  call('toChineseNumeral', core.toChineseNumeral, number),
  call('resolveIndicator', (label: string, unit: string) => core.resolveIndicator(label, unit), text, text),
  call('sampleSize', core.sampleSize, number, text),
  call('outlineFor', (year) => core.outlineFor(year), number),
  call('plansFor', (year) => core.plansFor(year), number),
  call('reportingDeadlines', core.reportingDeadlines, nearly(fc.constant(AGENCY)), number),
  call('measure', (given) => core.measure(given, {} as never), rows),
  call('consolidate', (given) => core.consolidate(given, { by: AGENCY, year: 2025 }), rows),
  call('tallyLedgers', (given) => core.tallyLedgers(given, {} as never), rows),
  call('isCheckedLedgers', core.isCheckedLedgers, value),
  call('leftOutRecords', core.leftOutRecords, rows),
  call('readReport', (given) => reading.readReport(given), value),
  call('readReportHtml', (given) => reading.readReportHtml(given), fc.oneof(value, page)),
  call('readReportDocx', (given) => reading.readReportDocx(given), bytes),
  call('readReportFile', (given) => reading.readReportFile(given), bytes),
  call('readRecordLines', (given) => reading.readRecordLines(given), ANYTHING),
  call('readWorkbook', (given) => readWorkbook(given), bytes),
  call('readLedgersXlsx', (given) => readLedgersXlsx(given), bytes),
  call('readEnforcementStatistics', (given) => readEnforcementStatistics(given), bytes),
  call('placeFindings', (read) => placeFindings(read, []), LEDGERS_READ),
  call('placeFindings', (found) => placeFindings(readLedgersXlsx(CSV), found), FINDINGS),
  call('annotateWorkbook', (found) => annotateWorkbook(renderTemplate(['legalAdviser.opinions']), found), FINDINGS),
  call('annotateDocx', (given) => reading.annotateDocx(given, []), bytes),
  call('annotateWorkbook', (given) => annotateWorkbook(given, []), bytes),
  call('readLedgerSheets', (given) => readLedgerSheets(given), ANYTHING),
  call('renderXlsx', (given) => renderXlsx(given), ANYTHING),
  call('renderXlsx', (given) => renderXlsx(given), report),
  call('renderXlsx', (given) => renderXlsx({ findings: given }), ANYTHING),
  call('renderXlsxPieces', (given) => [...renderXlsxPieces(given)], ANYTHING),
  call('renderTemplate', (given) => renderTemplate(given), ANYTHING),
  call('readRows', (given) => reading.readRows('legalAdviser.opinions', given), ANYTHING),
  call('decodeReportText', reading.decodeReportText, bytes),
  call('checkLedgers', (given) => validation.checkLedgers(given), rows),
  call('parseLedgers', (given) => validation.parseLedgers(given), rows),
  call('ledgerOverview', (given) => validation.ledgerOverview(given), ANYTHING),
  call('formSchema', (given) => validation.formSchema(core.PersonSchema)['~standard'].validate(given), value),
  call('parseRecord', (given) => validation.parseRecord(core.PersonSchema, given), value),
  call(
    'formatFindings',
    validation.formatFindings,
    result,
    fc.constantFrom('text', 'markdown', 'sarif').map(
      (made): Made =>
        () =>
          made,
    ),
  ),
  call('formatFindings', (format) => validation.formatFindings(RESULT, format), value),
  call('exitCode', (given) => validation.exitCode(given), result),
  call('recheck', (given, tree) => validation.recheck(given, tree, ['meta']), result, report),
  call('redactPersonalData', validation.redactPersonalData, value),
  call(
    'readCarriedData',
    readCarriedData,
    fc.oneof(
      text,
      fc.json().map(
        (json): Made =>
          () =>
            json,
      ),
    ),
  ),
  call('draftReport', draftReport, draft),
  call('layoutDeviations', (profile) => rendering.layoutDeviations(profile), text),
];
