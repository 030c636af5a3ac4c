import { readFileSync } from 'node:fs';
import { ledgerFields, type LedgerPath, type RecordField } from '@fazhi/core';
import { splitPages, type Page } from '../../../scripts/split-pages.mts';

type Values = Readonly<Record<string, unknown>>;

/** A value as a clerk would enter it. */
function shown(field: RecordField, value: unknown): string {
  if (value === undefined) return '';
  const { choices = [], fields = [], item } = field;
  const label = choices.find((choice) => choice.value === value)?.label;
  if (label !== undefined) return label;
  if (Array.isArray(value))
    return value.map((entry) => (item === undefined ? String(entry) : shown(item, entry))).join('；');
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'object' || value === null) return `${value as string | number}`;
  const given = fields.filter(({ key }) => key in value);
  return given.map((one) => `${one.title}：${shown(one, (value as Values)[one.key])}`).join('，');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');

/** The tables of a chapter, those of ledgers with a column of one row that is right. */
function withSamples(text: string): string {
  return text
    .split(/^(?=##)/m)
    .map((section) => {
      const [, path, record] = /^`([\w-]+\.\w+)`，每行一条.*?（`(\w+)`）/m.exec(section) ?? [];
      if (path === undefined) return section;
      const { good } = JSON.parse(readFileSync(`packages/core/conformance/${record!}.json`, 'utf8')) as {
        good: Values;
      };
      const fields = new Map(ledgerFields(path as LedgerPath).map((field) => [field.key, field]));
      return section
        .replace(/^\| 字段 \|.*\n\|.*$/m, (head) => head.replace(/ \|$/gm, ' | 示例 |').replace(/示例 \|$/, '--- |'))
        .replace(/^(\| .*? \| `(\w+)` \|.*?) \|$/gm, (_, row: string, key: string) => {
          const field = fields.get(key)!;
          const unit = field.unit === undefined ? '' : `，单位：${field.unit}`;
          return `${row}${unit} | ${cell(shown(field, good[key]))} |`;
        });
    })
    .join('');
}

/** The ledgers with their fields and a sample row, a page for each subject. */
export function recordPages(): Page[] {
  const nameOf = (_: string, text: string): string => /^`([\w-]+)\.\w+`，每行/m.exec(text)?.[1] ?? 'others';
  return splitPages(readFileSync('docs/records.md', 'utf8'), 'records', nameOf).map((page) => ({
    ...page,
    title: page.title.replace(/ \w+$/, ''),
    text: withSamples(page.text),
  }));
}
