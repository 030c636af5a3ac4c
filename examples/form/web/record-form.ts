import { parseCitation, readValue, type RecordField } from '@fazhi/core';
import { element } from '../../check-page/web/element.js';

type Path = readonly (string | number)[];
type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a form tells of one field. */
export interface Issue {
  readonly path: Path;
  readonly message: string;
}

interface Control {
  readonly path: Path;
  readonly field: RecordField;
  readonly input: Input;
  readonly message: HTMLElement;
}

/** A citation is written in one line, as it stands in a document. */
const isCitation = ({ fields = [] }: RecordField): boolean => fields.some(({ key }) => key === 'articleOf');

/** The controls of a record, made from what is known of its fields. */
export class RecordForm {
  private readonly controls = new Map<string, Control>();
  private readonly touched = new Set<Input>();

  /** @param check - what is wrong with a record */
  constructor(
    private readonly fields: readonly RecordField[],
    private readonly check: (record: unknown) => readonly Issue[],
  ) {}

  /** The form anew, group by group: those of the record itself first. */
  groups(title: string): HTMLElement[] {
    this.controls.clear();
    this.touched.clear();
    const names = [...new Set(['', ...this.fields.map(({ group = '' }) => group)])];
    return names.map((name) => {
      const own = this.fields.filter(({ group = '' }) => group === name);
      return fieldset(
        name === '' ? title : name,
        own.map((field) => this.part(field, [field.key])),
      );
    });
  }

  /** The record as it is filled in: what can be read is read, and the rest is left for the check to explain. */
  record(): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    for (const { path, field, input } of this.controls.values()) {
      if (input.value.trim() !== '') place(record, path, valueOf(field, input.value));
      // A list that has to be given may have no entries.
      else if (field.kind === 'list' && field.required) place(record, path, []);
    }
    return record;
  }

  /** What is wrong; said beside each field that was filled in, or beside all of them. */
  report(whole: boolean): readonly (Issue & { readonly input: Input })[] {
    const issues = this.check(this.record()).map((issue) => ({ ...issue, input: this.controlAt(issue.path).input }));
    for (const { input, message } of this.controls.values()) {
      const told = whole || this.touched.has(input) ? issues.filter((issue) => issue.input === input) : [];
      message.textContent = told.map((issue) => issue.message).join('');
      input.setAttribute('aria-invalid', String(told.length > 0));
    }
    return issues;
  }

  private part(field: RecordField, path: Path): HTMLElement {
    if (field.kind === 'record' && !isCitation(field)) {
      // What is left out as a whole lacks nothing.
      const below = (field.fields ?? []).map((each) => ({ ...each, required: field.required && each.required }));
      return fieldset(
        marked(field),
        below.map((each) => this.part(each, [...path, each.key])),
      );
    }
    if (field.item?.fields === undefined || isCitation(field.item)) return this.control(field, path);
    const item = { ...field.item, required: false };
    const entries = element('div');
    const add = element(
      'button',
      {
        type: 'button',
        click: () => {
          const at = entries.childElementCount;
          entries.append(this.part({ ...item, title: `${field.title}${String(at + 1)}` }, [...path, at]));
        },
      },
      `添加${field.title}`,
    );
    return fieldset(marked(field), [entries, add]);
  }

  private control(field: RecordField, path: Path): HTMLElement {
    const id = path.join('.');
    const message = element('span', { id: `${id}:message`, class: 'message' });
    const help = element('span', { id: `${id}:help`, class: 'help' }, helpOf(field));
    const told = {
      id,
      'aria-describedby': `${help.id} ${message.id}`,
      'aria-required': String(field.required),
      change: () => {
        this.touched.add(input);
        settled(() => this.report(false));
      },
    };
    const choices = field.kind === 'boolean' ? ['是', '否'] : field.choices?.map(({ label }) => label);
    const input: Input =
      choices !== undefined
        ? element(
            'select',
            told,
            element('option', { value: '' }, '请选择'),
            ...choices.map((label) => element('option', {}, label)),
          )
        : field.kind === 'list' || field.value === 'LongText'
          ? element('textarea', { ...told, rows: '2' })
          : element('input', { ...told, autocomplete: field.sensitive && 'off' });
    this.controls.set(id, { path, field, input, message });
    return element('div', { class: 'field' }, element('label', { for: id }, ...labelOf(field)), input, help, message);
  }

  /** The control an issue is told at: its own, the nearest around it, or the first within. */
  private controlAt(path: Path): Control {
    for (let length = path.length; length > 0; length -= 1) {
      const found = this.controls.get(path.slice(0, length).join('.'));
      if (found !== undefined) return found;
    }
    const controls = [...this.controls.values()];
    return controls.find((each) => path.every((key, index) => each.path[index] === key)) ?? controls[0]!;
  }
}

/** A message that comes or goes moves the button below it, and the click that was meant for it would miss. */
function settled(then: () => void): void {
  if (document.querySelector('button:active') === null) then();
  else addEventListener('pointerup', () => setTimeout(then), { once: true });
}

function fieldset(title: string, parts: readonly HTMLElement[]): HTMLElement {
  return element('fieldset', {}, element('legend', {}, title), element('div', { class: 'fields' }, ...parts));
}

const marked = ({ title, required }: RecordField): string => (required ? `${title}（必填）` : title);

function labelOf({ title, unit, required }: RecordField): (Node | string)[] {
  const name = unit === undefined ? title : `${title}（${unit}）`;
  return required ? [name, element('span', { class: 'must' }, '（必填）')] : [name];
}

function helpOf(field: RecordField): string {
  const { help, example } = field;
  return [
    field.kind === 'list' ? '一行一项' : '',
    help === undefined || help.zh === '文字'
      ? ''
      : String(example).length > 30
        ? help.zh
        : `${help.zh}，如 ${String(example)}`,
    field.sensitive ? '敏感信息，不印入任何文件' : '',
  ]
    .filter(Boolean)
    .join('。');
}

function valueOf(field: RecordField, text: string): unknown {
  if (field.kind === 'list')
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => valueOf(field.item!, line));
  if (isCitation(field)) return parseCitation(text) ?? text;
  const read = readValue(field, text);
  return read.ok ? read.value : text;
}

function place(record: Record<string | number, unknown>, [key = '', ...below]: Path, value: unknown): void {
  if (below.length === 0) record[key] = value;
  else place((record[key] ??= typeof below[0] === 'number' ? [] : {}) as typeof record, below, value);
}
