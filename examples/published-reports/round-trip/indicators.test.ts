import { type Agency, type Fact, findFact, type Report, visit } from '@fazhi/core';
import { readReport } from '@fazhi/reading';
import { draftReport } from '@fazhi/drafting';
import { renderMarkdown } from '@fazhi/rendering';
import { expect, test } from 'vitest';
import { fullLedgers } from '../../../packages/drafting/src/fixtures/full-ledgers.js';

const YEAR = 2022;
const agency: Agency = {
  name: '某市工业和信息化局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
};

function printed(report: Report): Fact[] {
  const facts: Fact[] = [];
  visit(report, (node) => {
    if (node.type === 'factMention') facts.push(findFact(report, node.fact)!);
  });
  return facts;
}

test('a figure read back from a draft names the indicator it was drafted from, or none', () => {
  const draft = draftReport({ agency, year: YEAR, today: '2023-02-10', ledgers: fullLedgers(agency, YEAR) });
  const drafted = printed(draft);
  // 未发生 states a figure to a reader; the draft states it by no fact.
  const read = printed(readReport(renderMarkdown(draft))).filter(({ quantity }) => /\d/.test(quantity.raw));
  expect(read).toHaveLength(drafted.length);
  const named = read.flatMap(({ indicator }, index) =>
    indicator === undefined ? [] : [[indicator, drafted[index]!.indicator]],
  );
  for (const [found, meant] of named) expect(found).toBe(meant);
  expect(named.length).toBeGreaterThan(40);
});
