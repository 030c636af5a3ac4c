import { type CheckedLedgers, leftOutRecords, type Paragraph, SUBJECTS } from '@fazhi/core';
import { LEGAL_OFFICE } from './plan.js';
import { unnumberedBlank } from './sentence-writer.js';

/** Most rows a blank names. */
const NAMED = 5;

/** What the figures leave out because its records were not well formed: a blank a ledger, before everything they state. */
export function leftOutBlanks(ledgers: CheckedLedgers | undefined): Paragraph[] {
  if (ledgers === undefined) return [];
  return leftOutRecords(ledgers).map(({ ledger, title, rows }) => {
    const subject = SUBJECTS.find(({ key }) => key === ledger.split('.')[0])!;
    const numbers = rows.slice(0, NAMED).map((row) => String(row + 1));
    const which = `第${numbers.join('、')}${rows.length > NAMED ? '等' : ''}条`;
    const label = `${subject.label}${title}有${String(rows.length)}条记录格式有误（${which}），没有计入本报告，改正后重新起草`;
    return { type: 'paragraph', children: [unnumberedBlank({ label, office: LEGAL_OFFICE })] };
  });
}
