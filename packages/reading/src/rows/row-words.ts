import type { LocalizedText, RecordField } from '@fazhi/core';
import type { RowFaultKind } from './rows-read.js';

/** Longest value a message shows. */
const SHOWN = 30;

/** A value as a message shows it. Internal. */
export function shown(value: unknown, field?: RecordField): string {
  const label = field?.choices?.find((choice) => choice.value === value)?.label;
  if (label !== undefined) return label;
  const text = typeof value === 'string' ? value : writtenOut(value);
  const characters = [...text.slice(0, SHOWN * 2)];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
}

function writtenOut(value: unknown): string {
  try {
    const written: unknown = value instanceof Date ? value.toISOString() : JSON.stringify(value);
    return typeof written === 'string' ? written : '';
  } catch {
    // A date that is none, an integer without an end, or an object that throws when it is written out.
    return typeof value;
  }
}

/** What stands in place of a value that is never printed. Internal. */
export const HIDDEN = '（已隐去）';

interface Words {
  readonly row: number;
  readonly column: string;
  readonly given?: string | undefined;
  readonly field?: RecordField | undefined;
  readonly proposal?: string | undefined;
  readonly problem?: LocalizedText | undefined;
  readonly several?: readonly string[];
}

/** What a clerk is told of a fault. Internal. */
export function faultWords(kind: RowFaultKind, words: Words): LocalizedText {
  const { row, column, given = '', field, proposal, problem, several = [] } = words;
  const list = several.join('、');
  switch (kind) {
    case 'unknownColumn':
      return {
        zh: `没有与“${column}”列对应的内容，这一列没有读。${proposal === undefined ? '' : `是不是“${proposal}”？`}`,
        en: `No field is known as "${column}"; the column was not read.${proposal === undefined ? '' : ` Do you mean "${proposal}"?`}`,
      };
    case 'ambiguousColumn':
      return {
        zh: `“${column}”列可能是${list}，这一列没有读。请在表头写明是哪一项。`,
        en: `The column "${column}" may be ${several.join(', ')}; it was not read. Say in the heading which it is.`,
      };
    case 'duplicateColumn':
      return {
        zh: `“${column}”列与前面的“${list}”列是同一项，有的行填得不一样，只读了前一列。请改写其中一列的表头，或者删去一列。`,
        en: `The column "${column}" stands for the same as "${several.join(', ')}" before it, and some rows differ; only the first was read. Rename one of them, or delete it.`,
      };
    case 'unknownUnit':
      return {
        zh: `“${column}”列没有写明是元还是万元，这一列没有读。请在表头写明，如“${column}（元）”。`,
        en: `The column "${column}" does not say whether it is in 元 or 万元; it was not read. Say so in the heading: "${column}（元）".`,
      };
    case 'totalRow':
      return {
        zh: `第${String(row)}行以“${given}”开头，像是合计行，没有读。`,
        en: `Row ${String(row)} begins with "${given}" like a row of totals; it was not read.`,
      };
    case 'orphan':
      return {
        zh: `第${String(row)}行的“${column}”${given === '' ? '没有填写' : `“${given}”在主表中没有对应的行`}，这一行没有读。请核对。`,
        en: `Row ${String(row)}: "${column}" ${given === '' ? 'is not given' : `"${given}" is not that of any row`}; the row was not read. Check it.`,
      };
    case 'unreadable': {
      const what = problem ?? wanted(field);
      return {
        zh: `第${String(row)}行“${column}”填的“${given}”读不准，没有读入。${proposal === undefined ? what.zh : `是不是“${proposal}”？请确认后改写。`}`,
        en: `Row ${String(row)}, "${column}": "${given}" is not certain and was not read. ${proposal === undefined ? what.en : `Do you mean "${proposal}"? Correct it if so.`}`,
      };
    }
  }
}

/** What a field wants. */
function wanted(field: RecordField | undefined): LocalizedText {
  const choices = field?.choices ?? field?.item?.choices;
  if (choices !== undefined) {
    const labels = choices.map(({ label }) => label);
    return { zh: `请填下列之一：${labels.join('、')}。`, en: `Enter one of: ${labels.join(', ')}.` };
  }
  switch (field?.kind) {
    case 'boolean':
      return { zh: '请填“是”或“否”。', en: 'Enter 是 or 否.' };
    case 'integer':
      return { zh: '请填整数，如 12。', en: 'Enter a whole number, such as 12.' };
    case 'number':
      return { zh: '请填数字，如 12。', en: 'Enter a number, such as 12.' };
    case 'record':
    case 'list':
      return {
        zh: `请分列填写（如“${field.title}.${(field.fields ?? field.item?.fields)?.[0]?.title ?? '名称'}”），或用附表。`,
        en: 'Give its parts in columns of their own, or in a table of their own.',
      };
    default: {
      const { help, example } = field ?? {};
      const so =
        example === undefined
          ? { zh: '', en: '' }
          : { zh: `，如 ${String(example)}`, en: `, such as ${String(example)}` };
      return { zh: `请填写${help?.zh ?? '文字'}${so.zh}。`, en: `Enter ${help?.en ?? 'text'}${so.en}.` };
    }
  }
}
