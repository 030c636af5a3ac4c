/**
 * Writes the generated files that are committed; with `--check` says which of them are out of date.
 * Needs the source condition: `node --conditions=@fazhi/source --import tsx scripts/generate.mts`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** What a step generates. */
export interface GeneratedFiles {
  /** Where the files stand. */
  folder: URL;
  /** Which names in the folder are the step's own, where it shares the folder with others. */
  owned?: RegExp;
  /** The text of each file by its name. */
  files: ReadonlyMap<string, string>;
}

/** In this order: a later step reads what an earlier one wrote, so that each is loaded when its turn comes. */
const STEPS: Readonly<Record<string, () => Promise<GeneratedFiles>>> = {
  'entry points': async () => (await import('../packages/core/scripts/entry-points.mts')).entryPoints(),
  'law registry': async () => (await import('../packages/core/scripts/law-registry.mts')).lawRegistry(),
  'JSON Schemas': async () => (await import('../packages/core/scripts/json-schemas.mts')).jsonSchemas(),
  'conformance corpus': async () => (await import('../packages/core/scripts/conformance.mts')).conformance(),
  'OpenAPI document': async () => (await import('../packages/core/scripts/openapi.mts')).openApi(),
  'rule catalogue': async () => (await import('../packages/validation/scripts/rule-catalogue.mts')).ruleCatalogue(),
  'record guards': async () => (await import('../packages/validation/scripts/record-guards.mts')).recordGuards(),
  'ledger dictionary': async () =>
    (await import('../packages/validation/scripts/ledger-dictionary.mts')).ledgerDictionary(),
  'rule handbook': async () => (await import('../packages/validation/scripts/rule-handbook.mts')).ruleHandbook(),
};

const check = process.argv.includes('--check');

for (const [step, generate] of Object.entries(STEPS)) {
  const { folder, owned = /./, files } = await generate();
  mkdirSync(folder, { recursive: true });
  const present = readdirSync(folder).filter((name) => owned.test(name));
  const stale = present.filter((name) => !files.has(name));
  const changed = [...files].filter(
    ([name, text]) => !present.includes(name) || readFileSync(new URL(name, folder), 'utf8') !== text,
  );
  const different = [...stale, ...changed.map(([name]) => name)];
  if (check && different.length > 0) {
    console.error(
      `${step}: out of date, run pnpm generate: ${different.slice(0, 5).join(', ')}${different.length > 5 ? ' …' : ''}`,
    );
    process.exitCode = 1;
  }
  if (!check) {
    for (const name of stale) rmSync(new URL(name, folder));
    for (const [name, text] of changed) writeFileSync(new URL(name, folder), text);
  }
  console.log(`${step}: ${files.size} files, ${different.length} different`);
}
