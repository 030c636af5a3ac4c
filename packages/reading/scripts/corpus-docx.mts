/** Reads every Word file of a folder and tells what was lost: `pnpm corpus:docx FOLDER [--lost]`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readReportDocx } from '@fazhi/reading';
import { keptText, type KeptText } from './kept-text.mts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { lost: { type: 'boolean' } } });
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: pnpm corpus:docx FOLDER [--lost]');
  process.exit(2);
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.do[ct]x$/i.test(name));
const refused = new Map<string, string[]>();
const losses: (KeptText & { name: string })[] = [];
const thrown: string[] = [];
let shown = 0;
let kept = 0;
let read = 0;
let bytes = 0;
let slowest = { name: '', milliseconds: 0 };
const began = performance.now();
for (const name of files.sort()) {
  const file = new Uint8Array(readFileSync(path.join(folder, name)));
  const from = performance.now();
  try {
    const report = await readReportDocx(file, { embedded: false });
    const milliseconds = performance.now() - from;
    if (milliseconds > slowest.milliseconds) slowest = { name, milliseconds };
    const { unreadable } = report.meta;
    if (unreadable !== undefined) {
      refused.set(unreadable.reason, [...(refused.get(unreadable.reason) ?? []), name]);
      continue;
    }
    const text = keptText(file, report);
    read += 1;
    bytes += file.length;
    shown += text.shown;
    kept += text.kept;
    if (text.kept < text.shown) losses.push({ name, ...text });
  } catch (error) {
    thrown.push(`${name}: ${String(error)}`);
  }
}

const share = shown === 0 ? 0 : (kept / shown) * 100;
console.log(
  `${String(files.length)} files, ${String(read)} read (${(bytes / 1e6).toFixed(1)} MB), ${String(thrown.length)} thrown`,
);
console.log(
  `${String(kept)} of ${String(shown)} characters kept (${share.toFixed(3)} %), ${String(losses.length)} files with a loss`,
);
for (const [reason, names] of refused) console.log(`refused as ${reason}: ${String(names.length)}, as ${names[0]!}`);
console.log(
  `${((performance.now() - began) / 1000).toFixed(1)} s; slowest ${slowest.name} ${slowest.milliseconds.toFixed(0)} ms`,
);
for (const line of thrown) console.log(line);
if (values.lost === true) {
  for (const { name, shown: all, kept: some, lost } of losses.sort((a, b) => b.shown - b.kept - (a.shown - a.kept))) {
    console.log(`${String(all - some)}/${String(all)}\t${name}\t${lost.slice(0, 3).join(' | ').slice(0, 120)}`);
  }
}
