import { type Agency, evaluateRelation, findFact, plainText, type Report, sectionBody } from '@fazhi/core';
import { expect, test } from 'vitest';
import { draftReport } from './index.js';
import { fullLedgers, quietLedgers } from './fixtures/full-ledgers.js';

const agency: Agency = {
  name: '某市司法局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
};

function arrangements(report: Report): string[] {
  const found = report.children.find(
    (block) => block.type === 'section' && block.statutoryItem === 'nextYearArrangements',
  );
  return found?.type === 'section' ? sectionBody(found).map(plainText) : [];
}

const draft = (options: Partial<Parameters<typeof draftReport>[0]>): Report =>
  draftReport({ agency, year: 2022, today: '2023-02-10', ...options });

test('what the year left undone stands beside the plans for the next', () => {
  const report = draft({ ledgers: fullLedgers(agency, 2022), narrative: { nextYearArrangements: ['一是加强培训。'] } });
  expect(arrangements(report)).toEqual([
    '抓好上年未完成事项的衔接落实，继续推进正在实施的年度法治任务1项、继续办理未办结的建议提案2件、跟踪落实待定的法律意见2份、完成未完成的诚信建设任务3项、评估有效期将满的行政规范性文件3件、实施列入年度计划的立法项目1件。',
    '一是加强培训。',
  ]);
});

test('its figures follow from what came and what was done', () => {
  const report = draft({ ledgers: fullLedgers(agency, 2022) });
  const relation = report.relations.find(({ id }) => id === 'proposal.total−proposal.replied')!;
  expect(evaluateRelation(relation, (id) => findFact(report, id)).explanation.zh).toBe('107-105=2 ✓');
  expect(findFact(report, 'unfinished.proposals')?.records).toEqual(['joint-1', 'joint-2']);
});

test('nothing is said where nothing is left, or nothing is known', () => {
  expect(arrangements(draft({ ledgers: quietLedgers(agency, 2022) }))).toEqual(['＿＿']);
  expect(arrangements(draft({}))).toEqual(['＿＿']);
});
