import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const VERDICTS = ['true', 'false', 'arguable'] as const;

/** What a person who read the place says of a finding. */
export type Verdict = (typeof VERDICTS)[number];

/** One line of a file of verdicts: no word of the text, which may not be ours. */
export interface JudgedPlace {
  /** Hash of the file. */
  content: string;
  /** The rule. */
  rule: string;
  /** The first character of the place, or the fingerprint of a finding without one. */
  at: number | string;
  /** What was said of it. */
  verdict: Verdict;
}

export type Verdicts = ReadonlyMap<string, JudgedPlace>;

export function verdictKey({ content, rule, at }: Omit<JudgedPlace, 'verdict'>): string {
  return `${content} ${rule} ${String(at)}`;
}

/** Reads lines of JSON; what else a line holds, such as the quote it was judged by, is left out. */
export function readVerdicts(path: string): Map<string, JudgedPlace> {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const verdicts = new Map<string, JudgedPlace>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const { content, rule, at, verdict } = JSON.parse(line) as JudgedPlace;
    if (!VERDICTS.includes(verdict)) {
      throw new Error(`${path}:${String(index + 1)}: the verdict is one of ${VERDICTS.join(', ')}`);
    }
    verdicts.set(verdictKey({ content, rule, at }), { content, rule, at, verdict });
  }
  return verdicts;
}

/** Writes them sorted, so that two people's files differ by what they say. */
export function writeVerdicts(path: string, verdicts: Verdicts): void {
  const lines = [...verdicts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => JSON.stringify(line));
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
}
