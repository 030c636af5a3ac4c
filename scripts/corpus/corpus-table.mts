import type { Corpus, JudgedFinding } from './judged-findings.mts';
import { type JudgedPlace, type Verdicts, verdictKey } from './verdicts.mts';

function grouped<T>(items: readonly T[], name: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(name(item), [...(groups.get(name(item)) ?? []), item]);
  return groups;
}

/** How the findings stand against the verdicts. */
export interface Comparison {
  /** Verdicts on these texts whose finding is no longer made. */
  vanished: readonly JudgedPlace[];
  /** Findings of error or warning that nobody judged. */
  unjudged: readonly JudgedFinding[];
  /** Errors that a person called false. */
  accusations: readonly JudgedFinding[];
}

/** Compares what was found with what was said before. */
export function compare({ contents, findings }: Corpus, verdicts: Verdicts): Comparison {
  const read = new Set(contents.values());
  const made = new Set(findings.map(({ content, finding: { rule }, at }) => verdictKey({ content, rule, at })));
  return {
    vanished: [...verdicts].filter(([key, { content }]) => read.has(content) && !made.has(key)).map(([, line]) => line),
    unjudged: findings.filter(({ finding, verdict }) => finding.severity !== 'info' && verdict === undefined),
    accusations: findings.filter(({ finding, verdict }) => finding.severity === 'error' && verdict === 'false'),
  };
}

/** One line a rule and severity: how often, how often in 100,000 characters, and how often it was right. */
export function corpusTable({ characters, contents, findings }: Corpus, { vanished }: Comparison): string {
  const rows = grouped(findings, ({ finding: { rule, severity } }) => `${rule} | ${severity}`);
  const lines = [...rows].sort().map(([name, row]) => {
    const of = (verdict: JudgedFinding['verdict']): number => row.filter((each) => each.verdict === verdict).length;
    const [right, wrong] = [of('true'), of('false')];
    const precision = right + wrong === 0 ? '' : `${((right / (right + wrong)) * 100).toFixed(0)}%`;
    const density = ((row.length / Math.max(characters, 1)) * 100_000).toFixed(2);
    const cells = [name, row.length, density, right, wrong, of('arguable'), of(undefined), precision];
    return `| ${cells.join(' | ')} |`;
  });
  const gone = [...grouped(vanished, ({ rule, verdict }) => `${rule} ${verdict}`)].map(
    ([name, places]) => `${name}: ${String(places.length)}`,
  );
  return [
    `${String(contents.size)} files, ${String(characters)} characters`,
    '',
    '| rule | severity | findings | per 100,000 | true | false | arguable | new | precision |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    ...(gone.length === 0 ? [] : ['', `no longer found: ${gone.join('; ')}`]),
    '',
  ].join('\n');
}
