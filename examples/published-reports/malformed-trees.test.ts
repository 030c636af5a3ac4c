import { type Agency, FazhiError, findFact, isReport, plainText, type Report, reportFault, visit } from '@fazhi/core';
import { draftReport, outstanding } from '@fazhi/drafting';
import {
  agencyNamesOf,
  citationsOf,
  documentNumbersOf,
  readReport,
  readReportDocx,
  readReportHtml,
} from '@fazhi/reading';
import { renderHtml, renderMarkdown, renderPlainText } from '@fazhi/rendering';
import { renderDocx, renderDocxPieces } from '@fazhi/rendering/docx';
import { checkReport, recheck, sampleReport } from '@fazhi/validation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyNode } from '../../packages/core/src/fixtures/every-node.js';

const agency = {
  name: '某县司法局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'county',
  recipients: ['县委'],
} satisfies Agency;

/** Everything public that takes a report. */
const ENTRY_POINTS: Readonly<Record<string, (report: Report) => unknown>> = {
  visit: (report) => {
    visit(report, () => undefined);
  },
  plainText,
  citationsOf,
  documentNumbersOf,
  agencyNamesOf,
  checkReport,
  'checkReport of the year before': (previous) => checkReport(sampleReport(), { previous }),
  recheck: (report) => recheck(checkReport(sampleReport()), report, ['text']),
  outstanding,
  renderHtml,
  renderMarkdown,
  renderPlainText,
  renderDocx,
  renderDocxPieces: (report) => [...renderDocxPieces(report)],
};

const throws = (): never => {
  throw new RangeError('no');
};
const endless = { type: 'section', depth: 1, children: [{ type: 'heading', children: [] }] as unknown[] };
endless.children.push(endless);

const MALFORMED: readonly (readonly [what: string, report: unknown])[] = [
  ['nothing', null],
  ['no object', '报告'],
  ['no meta', { ...everyNode(), meta: undefined }],
  ['a fact without a figure', { ...everyNode(), facts: [{ id: 'a', label: 'a' }] }],
  ['a relation of no kind', { ...everyNode(), relations: [{ id: 'a', kind: 'sum' }] }],
  ['a half-built node', { ...everyNode(), children: [{ type: 'footnote', value: '注' }] }],
  ['a length and no list', { ...everyNode(), children: { length: 1e308 } }],
  ['a section within itself', { ...everyNode(), children: [endless] }],
  ['a getter that throws', Object.defineProperty({ ...everyNode() }, 'children', { enumerable: true, get: throws })],
  ['a proxy that throws', new Proxy({}, { get: throws })],
];

describe.each(Object.entries(ENTRY_POINTS))('%s', (_name, call) => {
  test.each(MALFORMED)('refuses %s in Chinese', async (_what, report) => {
    const error: unknown = await Promise.resolve()
      .then(() => call(report as Report))
      .then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
    expect(FazhiError.isInstance(error) && [error.code, error.message]).toEqual([
      'invalidArgument',
      expect.stringMatching(/^(?:checkReport 的选项 previous（上年报告）|报告|节点)/),
    ]);
  });

  test('takes a report of every node', async () => {
    await expect(Promise.resolve().then(() => call(everyNode()))).resolves.not.toThrow();
    await expect(Promise.resolve().then(() => call(everyNode('', false)))).resolves.not.toThrow();
  });
});

test('figures of the year before are asked for, be they of a report or of a measurement', () => {
  const draft = (previous: unknown): Report =>
    draftReport({ agency, year: 2022, today: '2023-02-10', previous: previous as Report });
  for (const previous of [{}, { facts: {} }, { ...everyNode(), facts: [null] }])
    expect(() => draft(previous)).toThrow(/^draftReport 的选项 previous（往年数据）/);
  expect(isReport(draft(everyNode()))).toBe(true);
  expect(() => findFact(undefined as never, 'a')).toThrow(FazhiError);
});

test('what a report of every node shows comes back from the file it is written to', async () => {
  const read = await readReportDocx(await renderDocx(everyNode()));
  expect(read.children.length).toBeGreaterThan(5);
  expect((await readReportDocx(await renderDocx(read))).children).toEqual(read.children);
});

const PIECES = [
  '某县司法局2020年法治政府建设情况报告\n',
  '县人民政府：\n',
  '一、主要举措\n',
  '（一）规范执法。',
  '共办理12件，',
  '较上年增长27.4%，',
  '其中',
  '36.4亿元',
  '万万亿亿件',
  '十五至二十天',
  '附件：1.清单\n',
  '附件1\n统计表\n',
  '某县司法局\n',
  '2021年2月30日\n',
  '0年0月0日\n',
  '【待补：件数】',
  '9999999999999999999件',
  '零点五',
  '%',
  '\n',
  '<p>',
  '<table><tr><td>',
  '</td><td>',
];

test('whatever is read is a report', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (source) => {
      for (const report of [readReport(source), readReportHtml(`<div id="zoom">${source}`)])
        expect(reportFault(report)).toBeUndefined();
    }),
    { numRuns: Number(process.env['TREES'] ?? 100) },
  );
});
