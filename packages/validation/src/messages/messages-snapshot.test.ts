import type { Language } from '@fazhi/core';
import { expect, test } from 'vitest';
import { checkReport } from '../check-report.js';
import { ENGINE_RULES, RULES } from '../rules/catalogue.generated.js';
import { sampleCheckOptions } from '../rules/sample-check-options.js';
import { sampleReport } from '../rules/sample-report.js';
import type { Rule } from '../rule.js';

/** What a rule says of its bad sample; its templates where it judges ledgers. */
function said(rule: Rule, language: Language): [message: string, fix: string] {
  if (rule.scope === 'ledger') return [rule.message[language], rule.fix[language]];
  const { bad } = rule.samples;
  const finding = checkReport(sampleReport(bad), { ...sampleCheckOptions(bad), language }).findings.find(
    ({ rule: id }) => id === rule.id,
  );
  return [finding?.message ?? '', finding?.fix ?? ''];
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

test('every message reads well in both languages', async () => {
  const rows = [
    ...RULES.flatMap((rule) => {
      const [zh, en] = [said(rule, 'zh'), said(rule, 'en')];
      return [
        row(rule.id, zh[0], en[0], zh[1], en[1]),
        ...Object.entries(rule.variants ?? {}).map(([name, { message, fix = rule.fix }]) =>
          row(`${rule.id} ${name}`, message.zh, message.en, fix.zh, fix.en),
        ),
      ];
    }),
    ...ENGINE_RULES.map(({ id, message, fix }) => row(id, message.zh, message.en, fix.zh, fix.en)),
  ];
  for (const line of rows) expect(line).not.toMatch(/\| {2}\|/);
  const table = [
    '# 提示语一览',
    '',
    row('规则', '说明', 'message', '改法', 'fix'),
    row('---', '---', '---', '---', '---'),
    ...rows,
    '',
  ];
  await expect(table.join('\n')).toMatchFileSnapshot('./messages.snapshot.md');
});
