import { styleText } from 'node:util';
import { type Language } from '@fazhi/core';
import { type CheckResult, formatFindings, type Severity, SEVERITY_LABELS } from '@fazhi/validation';
import type { Host } from './host.js';

/** How results are printed. */
export const RESULT_FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];

/** What was checked, and what came of it. */
export interface Checked {
  /** Its file. */
  readonly path: string;
  /** Its title. */
  readonly title: string;
  /** What was found. */
  readonly result: CheckResult;
}

const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>;

/** The results as text of a format. */
export function printedResults(all: readonly Checked[], format: ResultFormat, host: Host): string {
  const { language } = host;
  const nameOf = ({ path, title }: Checked): string => (title === '' ? path : `${path}  ${title}`);
  switch (format) {
    case 'json':
      return `${JSON.stringify(all, null, 2)}\n`;
    case 'sarif':
      return sarif(all, language);
    case 'markdown':
      return all.map((one) => formatFindings(one.result, 'markdown', { language, title: nameOf(one) })).join('\n');
    case 'text':
      return all
        .map((one) => formatFindings(one.result, 'text', { language, title: nameOf(one) }))
        .map((text) => (host.color ? colored(text, language) : text))
        .join('\n');
  }
}

/** One log with a run for each file. */
function sarif(all: readonly Checked[], language: Language): string {
  const logs = all.map(({ path, result }) => {
    const log = JSON.parse(formatFindings(result, 'sarif', { language, title: path })) as { runs: unknown[] };
    // Places are told by the file that an editor can open.
    const text = JSON.stringify(log).replaceAll('"uri":"report"', () => `"uri":${JSON.stringify(encodeURI(path))}`);
    return JSON.parse(text) as { runs: unknown[] };
  });
  return `${JSON.stringify({ ...logs[0], runs: logs.flatMap(({ runs }) => runs) }, null, 2)}\n`;
}

function colored(text: string, language: Language): string {
  return text.replace(/^(\S+) (?=[A-Z]{2,3}-\d\d)/gm, (whole, word: string) => {
    const severity = (Object.keys(COLORS) as Severity[]).find((one) => SEVERITY_LABELS[one][language] === word);
    return severity === undefined
      ? whole
      : `${styleText([COLORS[severity], 'bold'], word, { validateStream: false })} `;
  });
}
