/**
 * Reads and checks every .txt, .html and .docx of a folder that stays where it is, counts the findings by rule, and compares
 * them with what people said who read the places. Needs the source condition, as `pnpm corpus` gives it.
 *
 *     pnpm corpus FOLDER                      the table
 *     pnpm corpus FOLDER --list               lines of JSON of the errors and warnings nobody judged, to be given a "verdict"
 *     pnpm corpus FOLDER --judge              asks for each of them
 *     pnpm corpus FOLDER --judge lines.jsonl  takes the verdicts of such lines
 *     --verdicts FILE                         the file of verdicts; the project's own by default
 *
 * Ends with 1 where a true finding is no longer made, an error is false, or an error or warning was judged by nobody.
 */
import { statSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, corpusTable } from './corpus-table.mts';
import { type JudgedFinding, judgedFindings } from './judged-findings.mts';
import { type JudgedPlace, readVerdicts, type Verdict, verdictKey, writeVerdicts } from './verdicts.mts';

const OPTIONS = {
  judge: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  verdicts: { type: 'string', default: fileURLToPath(new URL('verdicts.jsonl', import.meta.url)) },
} as const;

/** Runs the command and gives the code it ends with. */
export async function runCorpus(args: readonly string[], print: (line: string) => void): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [folder, lines] = positionals;
  if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    print('pnpm corpus FOLDER [--list | --judge [lines.jsonl]] [--verdicts FILE]');
    return 2;
  }
  const verdicts = readVerdicts(values.verdicts);
  if (values.judge && lines !== undefined) {
    for (const [key, verdict] of readVerdicts(lines)) verdicts.set(key, verdict);
    writeVerdicts(values.verdicts, verdicts);
  }
  const corpus = await judgedFindings(folder, verdicts);
  const comparison = compare(corpus, verdicts);
  if (values.list) {
    for (const each of comparison.unjudged) print(JSON.stringify(asLine(each)));
    return 0;
  }
  if (values.judge && lines === undefined) {
    await ask(comparison.unjudged, verdicts, values.verdicts);
    return 0;
  }
  print(corpusTable(corpus, comparison));
  for (const { file, finding, at } of comparison.accusations) {
    print(`false: ${file} ${String(at)} ${finding.rule} ${finding.message}`);
  }
  const lost = comparison.vanished.some(({ verdict }) => verdict === 'true');
  return lost || comparison.accusations.length + comparison.unjudged.length > 0 ? 1 : 0;
}

function asLine({ file, content, finding: { rule, severity, message, quote }, at }: JudgedFinding): object {
  return { content, rule, at, verdict: '', file, severity, message, quote };
}

/** Asks in the terminal, and writes after each answer: whoever stops in the middle keeps what was said. */
async function ask(
  unjudged: readonly JudgedFinding[],
  verdicts: Map<string, JudgedPlace>,
  path: string,
): Promise<void> {
  const answers: Readonly<Record<string, Verdict>> = { t: 'true', f: 'false', a: 'arguable' };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const [index, each] of unjudged.entries()) {
    const { file, content, finding, at } = each;
    console.log(`\n${String(index + 1)}/${String(unjudged.length)} ${file} ${finding.place}\n${finding.message}`);
    if (finding.quote !== undefined) console.log(`  ${finding.quote}`);
    const answer = await terminal.question('true, false, arguable, skip, quit (t/f/a/s/q)? ');
    if (answer === 'q') break;
    const verdict = answers[answer];
    if (verdict === undefined) continue;
    const place = { content, rule: finding.rule, at, verdict };
    verdicts.set(verdictKey(place), place);
    writeVerdicts(path, verdicts);
  }
  terminal.close();
}
