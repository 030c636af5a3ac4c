import { paragraph, type Report, SUBJECTS, type Table, type TableRow, text } from '@fazhi/core';
import { SEVERITY_LABELS } from '../finding.js';
import type { LedgerOverview, SubjectOverview } from './ledger-overview.js';

const row = (...cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((value) => ({ type: 'tableCell', children: value === '' ? [] : [text(value)] })),
});

const table = (caption: string, rows: readonly TableRow[], chart?: Table['chart']): Table => ({
  type: 'table',
  caption,
  headerRows: 1,
  ...(chart && { chart }),
  children: [...rows],
});

const labelOf = (subject: string): string => SUBJECTS.find(({ key }) => key === subject)?.label ?? subject;

const undecidedWords = ({ undecided }: SubjectOverview): string => (undecided.length === 0 ? '' : undecided.join('、'));

/**
 * 台账概况报告: the overview as a report, so that `@fazhi/rendering` prints it as a page, as Markdown or as a Word document,
 * with its chart.
 *
 * @param overview - what `ledgerOverview` gave
 *
 * @example
 * ```ts
 * import { overviewReport } from '@fazhi/validation';
 *
 * const subject = { subject: 'pufa', records: 12, leftOut: 0, wrong: 2, undecided: [], kinds: [] } as const;
 * const report = overviewReport({ agency: '某市司法局', year: 2020, subjects: [{ ...subject, undecided: [], kinds: [] }] });
 * report.meta.title; // => '某市司法局2020年台账检查概况'
 * ```
 */
export function overviewReport({ agency, year, subjects }: LedgerOverview): Report {
  const title = `${agency}${String(year)}年台账检查概况`;
  const total = (field: 'records' | 'wrong' | 'leftOut'): number =>
    subjects.reduce((sum, subject) => sum + subject[field], 0);
  const left = total('leftOut');
  const compared = subjects.some(({ wrongBefore }) => wrongBefore !== undefined);
  const before = subjects.reduce((sum, { wrongBefore = 0 }) => sum + wrongBefore, 0);
  const summary =
    `共检查记录${String(total('records'))}条，有问题的${String(total('wrong'))}条` +
    (compared ? `（上年${String(before)}条）` : '') +
    (left === 0 ? '' : `，另有${String(left)}条格式有误，没有检查`) +
    '。';
  const heads = [
    '主题',
    '检查记录（条）',
    '有问题的记录（条）',
    ...(compared ? ['上年有问题的记录（条）'] : []),
    '未能判断的规则',
  ];
  const counts = subjects.map((each) =>
    row(
      labelOf(each.subject),
      String(each.records),
      String(each.wrong),
      ...(compared ? [String(each.wrongBefore ?? '')] : []),
      undecidedWords(each),
    ),
  );
  const kinds = subjects.flatMap(({ subject, kinds: own }) =>
    own.map(({ rule, title: name, severity, count, before: then }) =>
      row(
        labelOf(subject),
        `${rule} ${name.zh}`,
        SEVERITY_LABELS[severity].zh,
        String(count),
        ...(compared ? [String(then ?? '')] : []),
      ),
    ),
  );
  const kindHeads = ['主题', '问题', '级别', '处数', ...(compared ? ['上年处数'] : [])];
  return {
    type: 'report',
    meta: { kind: 'other', title, agency, reportYear: year, origin: 'drafted' },
    facts: [],
    relations: [],
    children: [
      { type: 'title', children: [text(title)] },
      paragraph(summary),
      table('各主题检查情况', [row(...heads), ...counts], 'bar'),
      ...(kinds.length === 0 ? [] : [table('主要问题', [row(...kindHeads), ...kinds])]),
    ],
  };
}
