// Writes docs/rules/README.md from the catalogue; with --check only compares.
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { ruleHandbook } from './rule-handbook-text.mjs';

const path = new URL('../../../docs/rules/README.md', import.meta.url);
const wanted = ruleHandbook();
if (process.argv.includes('--check')) {
  let found = '';
  try {
    found = readFileSync(path, 'utf8');
  } catch {
    // A handbook that is not there is out of date too.
  }
  if (found !== wanted) {
    console.error('docs/rules/README.md is out of date: run packages/validation/scripts/rule-handbook.mts');
    process.exitCode = 1;
  }
} else {
  mkdirSync(new URL('.', path), { recursive: true });
  writeFileSync(path, wanted);
}
