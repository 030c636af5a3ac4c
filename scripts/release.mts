/**
 * Publishes the packages whose versions the registry does not have; `--dry-run` rehearses the next release in a copy.
 * Needs `pnpm build` first.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PUBLISHED } from './files.mts';
import { missingFields, withPublisher, type Publisher } from './publisher.mts';

interface Manifest {
  version: string;
}

const read = <Value,>(file: string): Value => JSON.parse(readFileSync(file, 'utf8')) as Value;
const publisher = read<Publisher>('package.json');
const manifestOf = (name: string, root = '.'): string => join(root, `packages/${name}/package.json`);
const changeset = resolve('node_modules/.bin/changeset');

/** What stands in the way of a release. */
function obstacles(): string[] {
  const unset = missingFields(publisher);
  const pending = readdirSync('.changeset').filter((file) => file.endsWith('.md') && file !== 'README.md');
  return [
    ...(unset.length > 0 ? [`package.json of the workspace does not say who publishes: set ${unset.join(', ')}`] : []),
    ...(pending.length > 0
      ? [`${pending.length} changesets are pending: run \`changeset version\` and commit it`]
      : []),
    ...PUBLISHED.flatMap((name) => (existsSync(`packages/${name}/dist`) ? [] : [`packages/${name} is not built`])),
  ];
}

/** Copies who publishes into every package below `root`. */
function setPublisher(root: string): void {
  for (const name of PUBLISHED) {
    const file = manifestOf(name, root);
    const manifest = withPublisher(read<Manifest>(file), publisher, `packages/${name}`);
    writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
  }
}

function publish(): void {
  const before = PUBLISHED.map((name) => [manifestOf(name), readFileSync(manifestOf(name), 'utf8')] as const);
  try {
    setPublisher('.');
    execFileSync(changeset, ['publish'], { stdio: 'inherit' });
  } finally {
    for (const [file, text] of before) writeFileSync(file, text);
  }
}

/** The workspace with its next versions and changelogs, as far as packing needs it. */
function nextRelease(root: string): void {
  const examples = readdirSync('examples').map((name) => `examples/${name}/package.json`);
  for (const file of ['package.json', 'pnpm-workspace.yaml', '.changeset', ...examples]) {
    cpSync(file, join(root, file), { recursive: true });
  }
  for (const name of PUBLISHED) {
    cpSync(`packages/${name}`, join(root, 'packages', name), {
      recursive: true,
      filter: (file) => !file.endsWith('node_modules'),
    });
    mkdirSync(join(root, 'packages', name, 'node_modules/@fazhi'), { recursive: true });
    for (const other of PUBLISHED) {
      symlinkSync(join(root, 'packages', other), join(root, 'packages', name, 'node_modules/@fazhi', other));
    }
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const env = {
    ...process.env,
    GIT_DIR: resolve(execFileSync('git', ['rev-parse', '--git-dir'], { encoding: 'utf8' }).trim()),
  };
  execFileSync(changeset, ['version'], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  setPublisher(root);
}

/** What the registry's own client would publish, and what it complains of. */
function rehearse(name: string, root: string): string[] {
  const { version } = read<Manifest>(manifestOf(name, root));
  const { status, stdout, stderr } = spawnSync('pnpm', ['publish', '--dry-run', '--no-git-checks'], {
    cwd: join(root, 'packages', name),
    encoding: 'utf8',
  });
  const said = `${stdout}\n${stderr}`.split('\n');
  const size = said.flatMap((line) => /package size: *(.*)/.exec(line)?.[1] ?? [])[0] ?? '';
  console.log(`@fazhi/${name} ${version}: ${size}`);
  return [
    ...(status === 0 ? [] : said),
    // Not of the package: no token is at hand, and pnpm's settings are strange to npm.
    ...said.filter((line) => /\bwarn\b/i.test(line) && !/logged in|Unknown \w+ config/.test(line)),
    ...(said.some((line) => line.includes('CHANGELOG.md')) ? [] : ['its changelog is not in the tarball']),
    ...(version === '0.0.0' ? ['it has no version yet: no changeset names it'] : []),
  ].map((problem) => `@fazhi/${name}: ${problem}`);
}

if (process.argv.includes('--dry-run')) {
  const root = mkdtempSync(join(tmpdir(), 'fazhi-release-'));
  try {
    nextRelease(root);
    const problems = PUBLISHED.flatMap((name) => rehearse(name, root));
    for (const problem of problems) console.error(problem);
    const unset = missingFields(publisher);
    if (unset.length > 0) console.log(`Before the release a maintainer sets in package.json: ${unset.join(', ')}`);
    process.exitCode = problems.length > 0 ? 1 : 0;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
} else {
  const found = obstacles();
  for (const obstacle of found) console.error(obstacle);
  if (found.length > 0) process.exitCode = 1;
  else publish();
}
