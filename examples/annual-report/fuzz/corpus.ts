import { type Agency, consolidate } from '@fazhi/core';
import * as validation from '@fazhi/validation';
import { draftReport } from '@fazhi/drafting';
import { readRecordLines, readReport, readReportDocx, readReportHtml, readRows } from '@fazhi/reading';
import { annotateWorkbook, placeFindings, readLedgerSheets } from '@fazhi/reading/xlsx';
import { renderTemplate, renderXlsx } from '@fazhi/rendering/xlsx';

const result = validation.checkReport(readReport('某局2025年法治政府建设情况报告\n共12件。'));
const as = <T>(given: unknown): T => given as T;
const AGENCY: Agency = {
  name: '某局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'county',
  recipients: ['县委'],
};
const thrower = (): never => {
  throw new TypeError('no');
};
const getter = (name: string): never => as(Object.defineProperty({}, name, { get: thrower, enumerable: true }));
const DRAFT = { agency: AGENCY, year: 2025, today: '2026-03-01' };

/** What once threw something that no caller may see, or never ended; each found input stays here. */
export const CORPUS: Readonly<Record<string, () => unknown>> = {
  'half characters in a page': () => readReportHtml('\uDC00\uDC00'),
  'a list of annexes that a link interrupts': () =>
    readReportHtml('<p>甲。</p><p>附件：</p><p><a href="a.docx">下载附件</a></p><p>1.清单</p>'),
  'a numeral longer than any': () =>
    validation.checkReport(readReport('某局2024年法治政府建设情况报告\n来信12件、来访八亿亿亿亿件，合计20件。')),
  'bytes that are a proxy': () => readReportDocx(new Proxy(new Uint8Array(), { getPrototypeOf: () => as(1) })),
  'a format that is an object': () => validation.formatFindings(result, as({ toString: () => 'text' })),
  'a result with gaps in a list': () =>
    validation.recheck({ ...result, rulesSkipped: new Array<never>(3) }, readReport('甲'), ['meta']),
  'a result read at no date': () => validation.formatFindings({ ...result, lawAsOf: as({}) }, 'text'),
  'a result that is nothing': () => validation.exitCode(as(null)),
  'a text that is a number': () => validation.redactPersonalData(as(13_800_138_000)),
  'an agency of no level': () => draftReport({ ...DRAFT, agency: { ...AGENCY, level: as('village') } }),
  'passages that are one text': () => draftReport({ ...DRAFT, narrative: { introduction: as('导语。') } }),
  'a narrative that is null': () => draftReport({ ...DRAFT, narrative: as(null) }),
  'an agency that throws when it is read': () => draftReport({ ...DRAFT, agency: getter('name') }),
  'a plan that throws when it is read': () => draftReport({ ...DRAFT, plan: getter('sections') }),
  'options of a check that throw when they are read': () => validation.checkReport(readReport('甲'), getter('today')),
  'options of a reader that throw when they are read': () => readReport('甲', getter('agency')),
  'a name of a body that is a number': () => readReport('甲', { agency: as(12) }),
  'units of a column that are numbers': () =>
    readRows('legalAdviser.opinions', [{ 编号: '1' }], { units: { 编号: as(1) } }),
  'rules that are switched off by a number': () => validation.checkReport(readReport('甲'), { off: as(1) }),
  'a language that throws when it is read': () => validation.parseLedgers({}, getter('language')),
  'cells that cannot be written out': () =>
    readRows('legalAdviser.opinions', [
      { 出具日期: { toJSON: thrower } },
      { 出具日期: 1n },
      { 出具日期: new Date(NaN) },
    ]),
  'what was read that is a proxy': () => placeFindings(as(new Proxy({}, { get: thrower })), []),
  'a note without words': () => annotateWorkbook(renderTemplate(['legalAdviser.opinions']), [as({ sheet: 1 })]),
  'rows that are a proxy': () =>
    validation.parseLedgers({ agency: AGENCY, year: 2025, pufa: { activities: new Proxy([], { get: thrower }) } }),
  'sheets with gaps': () => readLedgerSheets(new Array<never>(3)),
  'a template of gaps': () => renderTemplate(new Array<never>(3)),
  'rows that throw when they are read': () => readRows('legalAdviser.opinions', [getter('编号')]),
  'ledgers that throw when they are read': () => renderXlsx(getter('legalAdviser')),
  'a list of a subject that there is not': () => validation.parseLedgers({ agency: AGENCY, year: 2025, x: [[1n]] }),
  'a finding with a path of objects': () => {
    const [finding] = result.findings;
    const path = [as<string>({ toJSON: thrower })];
    return validation.formatFindings({ ...result, findings: [{ ...finding!, path }] }, 'sarif');
  },
  'text in pieces that cannot be had': async () => {
    for await (const batch of readRecordLines(as({ [Symbol.asyncIterator]: thrower })))
      if (batch.faults.length > 0) return;
  },
  'cells of all rows that throw when they are read': () =>
    readRows('legalAdviser.opinions', [{ 编号: '1' }], { constants: as(new Proxy({}, { ownKeys: thrower })) }),
  'parts of a consolidation that throw when they are read': () =>
    consolidate(as(new Proxy([], { get: thrower })), { by: AGENCY, year: 2025 }),
  'an overview of what throws when it is read': () => validation.ledgerOverview(getter('ledgers')),
};
