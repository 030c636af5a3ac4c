import { readFileSync } from 'node:fs';
import * as core from '@fazhi/core';
import { draftReport } from '@fazhi/drafting';
import * as reading from '@fazhi/reading';
import { readLedgersXlsx, readLedgerSheets, readWorkbook } from '@fazhi/reading/xlsx';
import * as rendering from '@fazhi/rendering';
import { renderDocx, renderDocxPieces } from '@fazhi/rendering/docx';
import * as validation from '@fazhi/validation';
import { describe, expect, test } from 'vitest';
import { ENTRY_POINTS, sourceFiles } from '../../../scripts/files.mts';
import { LEGISLATION } from '../../../packages/core/src/legislation/fixtures/records.js';
import { DECISION } from '../../../packages/core/src/major-decision/fixtures/records.js';
import { ledgers } from '../ledgers.js';

const parsed = validation.parseLedgers(ledgers);
if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
const CHECKED = parsed.ledgers;
const REPORT = reading.readReport('某局2024年法治政府建设情况报告\n一、主要举措\n共12件。');
const RESULT = validation.checkReport(REPORT);
const CSV = new TextEncoder().encode('意见书编号,出具日期\n2024-1,2024年5月21日\n');
const { year, agency } = CHECKED;
const today = `${String(year + 1)}-02-10`;
const ORGAN = { id: 'r', organ: { name: '某局' }, year, powers: ['penalty'] };
const PROCEDURE = { id: 'x', title: '例', steps: [] };

interface OptionCall {
  /** The function, with the options and nothing else left open. */
  readonly call: (options: never) => unknown;
  /** Right options. */
  readonly right: Readonly<Record<string, unknown>>;
}

const of = (call: (options: never) => unknown, right: Readonly<Record<string, unknown>>): OptionCall => ({
  call,
  right,
});

/** Every public function that takes options; conditions of records are definitions, whose arguments the compiler checks. */
const OPTION_CALLS: Readonly<Record<string, OptionCall>> = {
  consolidate: of((options) => core.consolidate([{ ledgers: CHECKED }], options), { year, by: agency }),
  measure: of((options) => core.measure(CHECKED, options), { year, penalties: { includesRevoked: true } }),
  tallyLedgers: of((options) => core.tallyLedgers(CHECKED, options), { year }),
  enforcementStatistics: of((options) => core.enforcementStatistics(CHECKED, options), { includesRevoked: true }),
  compileEnforcementReport: of((options) => core.compileEnforcementReport([], options), ORGAN),
  procedureProgress: of((options) => core.procedureProgress(PROCEDURE, {}, options), { on: today }),
  nextStep: of((options) => core.nextStep(PROCEDURE, {}, options), { on: today }),
  majorDecisionProgress: of((options) => core.majorDecisionProgress(DECISION, options), {
    on: today,
  }),
  nextDecisionStep: of((options) => core.nextDecisionStep(DECISION, options), {
    on: today,
  }),
  nextAdjustmentStep: of((options) => core.nextAdjustmentStep({} as never, options), { on: today }),
  nextDocumentStep: of((options) => core.nextDocumentStep({} as never, options), { on: today }),
  nextLegislativeStep: of((options) => core.nextLegislativeStep(LEGISLATION.projects[0]!, options), { on: today }),
  readReport: of((options) => reading.readReport('某局2024年报告', options), { reportYear: 2024, agency: '某局' }),
  readReportHtml: of((options) => reading.readReportHtml('<p>共12件。</p>', options), { embedded: false }),
  readReportDocx: of((options) => reading.readReportDocx(CSV, options), { embedded: false }),
  readReportFile: of((options) => reading.readReportFile(CSV, options), { embedded: false, kind: 'annualReport' }),
  readRows: of((options) => reading.readRows('legalAdviser.opinions', [], options), { mapping: {}, units: {} }),
  readRecordLines: of(
    async (options) => {
      for await (const batch of reading.readRecordLines(['{}\n'], options)) if (batch.faults.length === 0) break;
    },
    { batchSize: 10 },
  ),
  readWorkbook: of((options) => readWorkbook(CSV, options), { hiddenSheets: true }),
  readLedgersXlsx: of((options) => readLedgersXlsx(CSV, options), { mapping: {} }),
  readLedgerSheets: of((options) => readLedgerSheets([], options), { ledgers: { Sheet1: 'legalAdviser.opinions' } }),
  parseLedgers: of((options) => validation.parseLedgers(ledgers, options), { language: 'en' }),
  formSchema: of((options) => validation.formSchema(core.AgencySchema, options), { language: 'en' }),
  parseRecord: of((options) => validation.parseRecord(core.AgencySchema, agency, options), { language: 'en' }),
  checkLedgers: of((options) => validation.checkLedgers(CHECKED, options), { language: 'en', today }),
  checkReport: of((options) => validation.checkReport(REPORT, options), { language: 'en', reportYear: 2024 }),
  recheck: of((options) => validation.recheck(RESULT, REPORT, ['text'], options), { language: 'en' }),
  formatFindings: of((options) => validation.formatFindings(RESULT, 'text', options), { title: '某局' }),
  exitCode: of((options) => validation.exitCode(RESULT, options), { failOnWarning: true }),
  draftReport: of((options) => draftReport(options), { agency, year, today, ledgers: CHECKED }),
  renderHtml: of((options) => rendering.renderHtml(REPORT, options), { profile: 'plain', furniture: true }),
  renderMarkdown: of((options) => rendering.renderMarkdown(REPORT, options), { furniture: true }),
  renderPlainText: of((options) => rendering.renderPlainText(REPORT, options), { furniture: true }),
  renderDocx: of((options) => renderDocx(REPORT, options), { profile: 'plain', date: today }),
  renderDocxPieces: of((options) => renderDocxPieces(REPORT, options), { profile: 'plain' }),
};

const thrower = (): never => {
  throw new TypeError('no');
};

/** What a call throws: a message of ours in both languages, or what should not be thrown. */
async function refusal(call: () => unknown): Promise<string> {
  try {
    await call();
    return 'nothing thrown';
  } catch (error) {
    return core.FazhiError.isInstance(error)
      ? `${error.text.zh} ${error.text.en}`
      : `${String(error)} is no FazhiError`;
  }
}

test('every public function with options is here', async () => {
  const exported = new Set<string>();
  for (const { specifier } of ENTRY_POINTS) {
    for (const key of Object.keys((await import(/* @vite-ignore */ specifier)) as object)) exported.add(key);
  }
  const taking = sourceFiles()
    .filter((file) => !file.endsWith('/conditions.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /^export (?:async )?function\*? (\w+)(?:<[^(]*)?\([^)]*\b(?:options|terms)\??: /gm,
        ),
      ].map(([, name]) => name!),
    );
  expect(taking.filter((name) => exported.has(name)).sort()).toEqual(Object.keys(OPTION_CALLS).sort());
});

describe.each(Object.entries(OPTION_CALLS))('%s', (name, { call, right }) => {
  const given = (options: unknown) => refusal(() => call(options as never));
  const [first = ''] = Object.keys(right);

  test('takes right options, whether or not they have a prototype', async () => {
    expect(await given(right)).toMatch(/nothing thrown|is no FazhiError/);
    expect(await given({ ...right, [first]: undefined })).not.toContain('options of undefined');
  });

  test.each([
    ['null', null],
    ['a text', 'zh'],
    ['a number', 1],
    ['a list', []],
    ['a function', thrower],
  ])('refuses %s', async (_, options) => {
    expect(await given(options)).toMatch(/的选项应为对象。 options of \w+ must be an object\.$/);
  });

  test('proposes the right name for one that is misspelt, and for its Chinese name', async () => {
    const misspelt = `${first.slice(0, -1)}${first.slice(-1).repeat(2)}`;
    const said = await given({ ...right, [misspelt]: right[first] });
    expect(said).toContain(`中没有“${misspelt}”，是不是“${first}（`);
    const title = /是不是“\w+（(.*?)）”/.exec(said)![1]!;
    expect(await given({ ...right, [title]: right[first] })).toContain(`中没有“${title}”，是不是“${first}（`);
  });

  test('refuses a value of another kind in each option, and names the option', async () => {
    for (const key of Object.keys(right)) {
      for (const wrong of [null, Symbol('x'), 12n, thrower]) {
        const said = await given({ ...right, [key]: wrong });
        expect(said, key).toMatch(new RegExp(`${key}|台账没有检查过`));
        expect(said).not.toContain('is no FazhiError');
      }
    }
  });

  test('refuses options that throw when read', async () => {
    const said = await given(Object.defineProperty({ ...right }, first, { get: thrower, enumerable: true }));
    expect(said).toMatch(/的选项读取时出错。/);
    expect(await given(new Proxy({}, { ownKeys: thrower }))).toMatch(/的选项读取时出错。/);
  });

  test('reads each option once', async () => {
    let times = 0;
    const options = Object.defineProperty({ ...right }, first, {
      enumerable: true,
      get: () => {
        times += 1;
        return right[first];
      },
    });
    await given(options);
    expect(times, name).toBe(1);
  });
});

test.each<[string, () => unknown, RegExp]>([
  ['no today', () => draftReport({ agency, year } as never), /today（成文日期）没有给出/],
  [
    'today that is a Date',
    () => draftReport({ agency, year, today: new Date(0) } as never),
    /today（成文日期）应为日期，写成 2021-02-20 的形式，而不是 Date/,
  ],
  [
    'a level in Chinese',
    () => draftReport({ agency: { ...agency, level: '县级' }, year, today } as never),
    /level（层级）没有 “县级” 这个取值，是不是“county”？/,
  ],
  ['ledgers that are a list', () => draftReport({ agency, year, today, ledgers: [] } as never), /parseLedgers/],
  ['rows that are null', () => reading.readRows('legalAdviser.opinions', null as never), /行应为对象的数组/],
  ['rows of null', () => reading.readRows('legalAdviser.opinions', [null] as never), /行应为对象的数组/],
  [
    'a ledger that there is not',
    () => reading.readRows('legalAdvisor.opinions' as never, []),
    /legalAdviser\.opinions/,
  ],
])('what callers do by mistake: %s', async (_, call, message) => {
  expect(await refusal(call)).toMatch(message);
});
