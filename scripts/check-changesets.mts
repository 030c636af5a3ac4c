/**
 * Fails when a package changed since its last release and no pending changeset says so,
 * or when a pending changeset is malformed or tells the reader nothing.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { PUBLISHED } from './files.mts';

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** The commit that gave the package its present version; the whole history when it never had another. */
function changedSinceRelease(name: string): boolean {
  const versions = git('log', '--format=%H', '-G^  "version":', '--', `packages/${name}/package.json`)
    .split('\n')
    .filter(Boolean);
  const range = versions.length > 1 ? [`${versions[0]!}..HEAD`] : [];
  const sources = [
    `packages/${name}/src`,
    `:!packages/${name}/src/**/*.test.ts`,
    `:!packages/${name}/src/**/fixtures/**`,
  ];
  return git('log', '-1', '--format=%H', ...range, '--', ...sources) !== '';
}

const problems: string[] = [];
const announced = new Set<string>();

for (const file of readdirSync('.changeset').filter((name) => name.endsWith('.md') && name !== 'README.md')) {
  const match = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(readFileSync(`.changeset/${file}`, 'utf8'));
  if (!match) {
    problems.push(`${file}: does not start with the list of packages between two lines "---"`);
    continue;
  }
  for (const line of match[1]!.split('\n').filter(Boolean)) {
    const entry = /^['"]?@fazhi\/([a-z]+)['"]?: (?:major|minor|patch)$/.exec(line);
    if (entry && (PUBLISHED as readonly string[]).includes(entry[1]!)) announced.add(entry[1]!);
    else problems.push(`${file}: "${line}" names no package and release type`);
  }
  if (match[2]!.trim().length < 20) problems.push(`${file}: say what changes for a user, and why`);
}

for (const name of PUBLISHED) {
  if (!announced.has(name) && changedSinceRelease(name)) {
    problems.push(`@fazhi/${name} changed since its last release: add a changeset (npx --yes pnpm@10 changeset)`);
  }
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
