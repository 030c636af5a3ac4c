import { expect, test } from 'vitest';
import { type AnnualReportProcess, AnnualReportProcessSchema } from './annual-report-process.js';

const process: AnnualReportProcess = {
  id: 'r1',
  reportYear: 2020,
  title: '某市司法局2020年法治政府建设年度报告',
  recipients: ['市委、市人民政府'],
  publishedUrls: ['https://example.invalid/report'],
  lifecycle: [
    { stage: 'submitted', on: '2021-02-20', by: '某市司法局' },
    { stage: 'published', on: '2021-03-20', by: '某市司法局' },
  ],
};

test.each([
  ['in order', {}, []],
  ['steps out of order', { lifecycle: [...process.lifecycle].reverse() }, ['lifecycle']],
  ['an address without publication', { lifecycle: process.lifecycle.slice(0, 1) }, ['publishedUrls']],
])('%s', (_, change, paths) => {
  const { error } = AnnualReportProcessSchema.safeParse({ ...process, ...change });
  expect(error?.issues.map(({ path }) => path.join('.')) ?? []).toEqual(paths);
});
