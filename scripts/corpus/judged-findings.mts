import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { plainText } from '../../packages/core/src/index.js';
import { readReportFile } from '../../packages/reading/src/index.js';
import { checkReport, type Finding } from '../../packages/validation/src/index.js';
import { type Verdict, type Verdicts, verdictKey } from './verdicts.mts';

/** One finding on a text of the corpus, with what was said of it before. */
export interface JudgedFinding {
  /** Path within the folder. */
  file: string;
  /** Hash of the file. */
  content: string;
  /** The finding. */
  finding: Finding;
  /** Where it stands: the first character, or its fingerprint where it has no position. */
  at: number | string;
  /** What a person said, if anyone did. */
  verdict: Verdict | undefined;
}

/** What a folder of reports gave. */
export interface Corpus {
  /** Characters read. */
  characters: number;
  /** Hashes of the texts read, by file. */
  contents: ReadonlyMap<string, string>;
  /** Every finding, in the order of files and text. */
  findings: readonly JudgedFinding[];
}

const READ = /\.(?:txt|html?|docx)$/i;

/** The same text saved with another name is the same text. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** Reads and checks every text, page and Word file of a folder. */
export async function judgedFindings(folder: string, verdicts: Verdicts): Promise<Corpus> {
  const contents = new Map<string, string>();
  const findings: JudgedFinding[] = [];
  let characters = 0;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => READ.test(name));
  for (const file of files.sort()) {
    const bytes = readFileSync(`${folder}/${file}`);
    const content = contentHash(bytes);
    const report = await readReportFile(bytes);
    contents.set(file, content);
    characters += plainText(report).length;
    for (const finding of checkReport(report).findings) {
      const at = finding.position?.start.offset ?? finding.fingerprint;
      const verdict = verdicts.get(verdictKey({ content, rule: finding.rule, at }))?.verdict;
      findings.push({ file, content, finding, at, verdict });
    }
  }
  return { characters, contents, findings };
}
