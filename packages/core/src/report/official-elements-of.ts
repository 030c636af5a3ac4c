import {
  bodyNames,
  OFFICIAL_ELEMENTS,
  type OfficialElements,
  personNames,
  readOfficialLine,
} from './official-element.js';
import type { Report } from './report.js';

const MARK_TAIL = OFFICIAL_ELEMENTS.issuerMark.tail;
/** Ten bodies at most make a joint document that can be printed. */
const MOST_MARKS = 12;
const NAMES = /^[\p{Script=Han}·\s]{2,60}$/u;
const LONGEST_MARK = 60;

/** Lines around the report: those above its title, and those below. */
function around({ children }: Report): { head: string[]; foot: string[] } {
  const first = children.findIndex(({ type }) => type !== 'furniture');
  const head: string[] = [];
  const foot: string[] = [];
  children.forEach((block, index) => {
    if (block.type === 'furniture') (index < first ? head : foot).push(block.value);
  });
  return { head, foot };
}

/** The red words: the line that ends with 文件; or of several bodies their names, about 文件 on a line of its own. */
function issuerMarkOf(free: readonly string[]): string | string[] | undefined {
  const lines = free.map((line) => line.replace(/\s/g, ''));
  const tail = lines.findLastIndex((line) => line.endsWith(MARK_TAIL) && line.length <= LONGEST_MARK);
  if (tail === -1) return undefined;
  if (lines[tail] !== MARK_TAIL) return lines[tail];
  // The word alone stands beside the names of several bodies.
  let from = tail;
  while (from > 0 && tail - from < MOST_MARKS && NAMES.test(lines[from - 1]!)) from -= 1;
  let to = tail + 1;
  while (to < lines.length && to - tail < MOST_MARKS && NAMES.test(lines[to]!)) to += 1;
  const names = lines.slice(from, to).filter((line) => line !== MARK_TAIL);
  const last = names.pop();
  return last === undefined ? undefined : [...names, last + MARK_TAIL];
}

function headOf(lines: readonly string[]): OfficialElements {
  const found: OfficialElements = {};
  const signatories: string[] = [];
  /** Lines that say nothing by their own words. */
  const free: string[] = [];
  /** Whether names on a line of their own are signatories: after the label alone, or before the number. */
  let signing = false;
  for (const line of lines) {
    const said = readOfficialLine(line);
    if (said === undefined) {
      if (signing && NAMES.test(line)) signatories.push(...personNames(line));
      else if (found.documentNumber === undefined && signatories.length === 0) free.push(line);
      continue;
    }
    const { signatories: signed, ...others } = said;
    signatories.push(...(signed ?? []));
    signing =
      signed === undefined
        ? signing && said.documentNumber === undefined
        : signed.length === 0 || said.documentNumber === undefined;
    Object.assign(found, others);
  }
  const issuerMark = issuerMarkOf(free);
  return {
    ...found,
    ...(issuerMark === undefined ? {} : { issuerMark }),
    ...(signatories.length === 0 ? {} : { signatories }),
  };
}

function footOf(lines: readonly string[]): OfficialElements {
  const found: OfficialElements = {};
  /** Copies that go on on the next line. */
  let open: string[] | undefined;
  let previous = '';
  for (const line of lines) {
    const said = readOfficialLine(line);
    if (said === undefined) {
      if (open !== undefined) {
        open.push(...bodyNames(line.replace(/。\s*$/, '').replace(/\s/g, '')).filter((name) => name !== ''));
        if (/。\s*$/.test(line)) open = undefined;
      } else previous = line;
      continue;
    }
    const { copiedTo, note, printedBy, printedOn } = said;
    open = undefined;
    if (copiedTo !== undefined) {
      found.copiedTo = [...copiedTo];
      if (!/。\s*$/.test(line)) open = found.copiedTo as string[];
    }
    if (note !== undefined) found.note ??= note;
    if (printedOn !== undefined) {
      found.printedOn = printedOn;
      const office = printedBy ?? previous.trim();
      if (office !== '') found.printedBy = office;
    }
    previous = '';
  }
  return found;
}

/**
 * 公文要素: what an official document that was read prints around its report, as far as it stands there; the same can be
 * handed to a renderer to print it again.
 *
 * @param report - a report that was read
 *
 * @example
 * ```ts
 * import { officialElementsOf, type Report } from '@fazhi/core';
 *
 * const line = (value: string) => ({ type: 'furniture', kind: 'metadata', value }) as const;
 * const report: Report = {
 *   type: 'report',
 *   meta: { kind: 'annualReport', title: '2025年法治政府建设年度报告', origin: 'read' },
 *   facts: [],
 *   relations: [],
 *   children: [
 *     line('某市司法局文件'),
 *     line('某司发〔2026〕3号'),
 *     { type: 'title', children: [{ type: 'text', value: '2025年法治政府建设年度报告' }] },
 *     line('抄送：市人大常委会，市政协。'),
 *   ],
 * };
 * officialElementsOf(report);
 * // => { documentNumber: '某司发〔2026〕3号', issuerMark: '某市司法局文件', copiedTo: ['市人大常委会', '市政协'] }
 * ```
 */
export function officialElementsOf(report: Report): OfficialElements {
  const { head, foot } = around(report);
  return { ...headOf(head), ...footOf(foot) };
}
