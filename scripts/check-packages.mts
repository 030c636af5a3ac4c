/**
 * Packs the packages and uses them as a stranger would: the tarballs alone, in a project outside of this workspace.
 * Needs `pnpm build` first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, posix, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { ENTRY_POINTS, PACKAGES, PUBLISHED } from './files.mts';

const PACKS = resolve('.cache/packs');
const SPECIFIERS = ENTRY_POINTS.map(({ specifier }) => specifier);
/** Instantiations that naming types may cost the compiler of a consumer. */
const TYPE_INSTANTIATIONS = 5_000;
/** What one import may cost a web page, in bytes, compressed. */
const CEILINGS: readonly (readonly [name: string, from: string, bytes: number])[] = [
  // 15 KB of it are the indicators with their wordings, by which a figure is known; Traditional characters, the elements of
  // official documents and the forms of labels and dates came to it since.
  ['readReport', '@fazhi/reading', 81_500],
  // Unpacking, XML and encodings; the ledgers come with readLedgersXlsx.
  ['readWorkbook', '@fazhi/reading/xlsx', 26_000],
  ['renderHtml', '@fazhi/rendering', 34_500],
  ['renderDocx', '@fazhi/rendering/docx', 44_800],
  // 40 KB of it are the registry of law: 1,114 instruments with their editions.
  ['checkReport', '@fazhi/validation', 206_500],
  // Which gates of a procedure were law on the day: the instruments that provisions name, 10 KB.
  // So are 3 KB for reports of a government with its departments.
  ['draftReport', '@fazhi/drafting', 91_500],
  ['resolveInstrument', '@fazhi/core', 40_500],
  // To parse a citation takes no register.
  ['parseCitation', '@fazhi/core', 1_300],
  // One schema pays for the judge and the words of all conditions (2 KB); all the ledgers together became 11 KB smaller.
  ['PowerItemSchema', '@fazhi/core', 38_500],
  // Whatever takes a report brings the table of its nodes and the guard, which says in Chinese where a tree is malformed.
  ['isReport', '@fazhi/core', 6_500],
  ['SUBJECT_LABELS', '@fazhi/core', 500],
  ['addWorkingDays', '@fazhi/core', 1_300],
];
/**
 * How much JavaScript an import may load in a new process, ours and other people's, in thousands of bytes: what a cold start
 * grows with. `pnpm bench` has the milliseconds, which differ from machine to machine and from run to run.
 */
const LOADED_KB: Readonly<Record<string, number>> = {
  '@fazhi/core': 2000,
  '@fazhi/core/checking': 1500,
  // parse5 and saxes are some forty files.
  '@fazhi/reading': 2900,
  '@fazhi/reading/xlsx': 2300,
  '@fazhi/validation': 3300,
  '@fazhi/drafting': 2150,
  '@fazhi/rendering': 2200,
  '@fazhi/rendering/docx': 2300,
  '@fazhi/rendering/xlsx': 2150,
  // 857 of it are zod with its languages.
  others: 1250,
};
/** What a tarball may weigh, in bytes: the files, their maps and the TypeScript they lead back to. */
const TARBALL_BYTES: Readonly<Record<(typeof PUBLISHED)[number], number>> = {
  // A third of it are the JSON Schemas, and the OpenAPI document made of them.
  core: 1_600_000,
  reading: 480_000,
  validation: 850_000,
  drafting: 130_000,
  rendering: 300_000,
  cli: 850_000,
};
/** The compilers that a user may have: the oldest, ours and the newest. */
const TYPESCRIPTS = ['5.9', '6.0', '7.0'];
/** What any table of labels may cost. */
const LABEL_BYTES = 1024;

let passed = 0;
const failed: string[] = [];

/** Runs one check: nothing (or an empty text) from `test` means that all is well, anything else says what is wrong. */
async function check(name: string, test: () => string | undefined | Promise<string | undefined>): Promise<void> {
  let problem: string | undefined;
  try {
    problem = await test();
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string };
    problem = [message, stdout, stderr].filter(Boolean).join('\n');
  }
  if (problem) failed.push(name);
  else passed += 1;
  console.log(`${problem ? '✖' : '✓'} ${name}${problem ? `\n${problem.replace(/^/gm, '    ')}` : ''}`);
}

/** Runs a program and gives what it printed; throws when it fails. */
function run(command: string, args: string[], cwd = '.'): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

function pack(name: string): string {
  const { version } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as Manifest;
  run('pnpm', ['pack', '--pack-destination', PACKS], `packages/${name}`);
  return join(PACKS, `fazhi-${name}-${version}.tgz`);
}

function contentProblems(tarball: string): string | undefined {
  const files = run('tar', ['-tzf', tarball]).trim().split('\n');
  const manifest = run('tar', ['-xzOf', tarball, 'package/package.json']);
  const missing = ['LICENSE', 'README.md', 'dist/index.js', 'dist/index.d.ts'].filter(
    (file) => !files.includes(`package/${file}`),
  );
  return [
    ...files
      .filter((file) => /\.(?:test|test-d|bench|snap)\b|fixtures|__snapshots__/.test(file))
      .map((file) => `${file} is for tests`),
    ...missing.map((file) => `${file} is missing`),
    ...['workspace:', '@fazhi/source']
      .filter((text) => manifest.includes(text))
      .map((text) => `package.json says ${text}`),
  ].join('\n');
}

/** Links of the README that lead out of the tarball: on the registry's page they lead nowhere. */
function brokenLinks(tarball: string): string | undefined {
  const files = run('tar', ['-tzf', tarball]).trim().split('\n');
  const readme = run('tar', ['-xzOf', tarball, 'package/README.md']);
  return [...readme.matchAll(/\]\((?!https:|#)([^)#]+)/g)]
    .map(([, target]) => target!)
    .filter((target) => !files.includes(posix.join('package', target)))
    .join('\n');
}

/** Peers of our packages that a package which depends on them does not ask for itself: strict installers then find none. */
function lostPeers(tarball: string): string | undefined {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(
    run('tar', ['-xzOf', tarball, 'package/package.json']),
  ) as Manifest;
  return PACKAGES.filter((name) => `@fazhi/${name}` in dependencies)
    .flatMap((name) =>
      Object.keys(
        (JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as Manifest).peerDependencies ?? {},
      ),
    )
    .filter((peer) => !(peer in peerDependencies))
    .join('\n');
}

for (const name of PACKAGES) {
  if (!existsSync(`packages/${name}/dist/index.js`)) throw new Error('Run `pnpm build` first.');
}
rmSync(PACKS, { recursive: true, force: true });
mkdirSync(PACKS, { recursive: true });
const tarballs = Object.fromEntries(PACKAGES.map((name) => [`@fazhi/${name}`, pack(name)]));

for (const [name, tarball] of Object.entries(tarballs)) {
  await check(`${name}: files in the tarball`, () => contentProblems(tarball));
  await check(`${name}: passes on the peers of what it depends on`, () => lostPeers(tarball));
  await check(`${name}: publint`, async () => {
    const bytes = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
      strict: true,
    });
    return messages.map((message) => formatMessage(message, pkg, { color: false })).join('\n');
  });
  await check(`${name}: types resolve (attw, ESM only)`, () => {
    run('node_modules/.bin/attw', [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color']);
    return undefined;
  });
}

const command = pack('cli');
await check('@fazhi/cli: files in the tarball', () => {
  const files = run('tar', ['-tzf', command]).trim().split('\n');
  const wanted = ['LICENSE', 'README.md', 'dist/fazhi.js', 'dist/THIRD-PARTY-LICENSES.txt'];
  return wanted.flatMap((file) => (files.includes(`package/${file}`) ? [] : [`${file} is missing`])).join('\n');
});
await check('@fazhi/cli: runs from its tarball alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-command-'));
  try {
    run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', command], folder);
    const fazhi = (...args: string[]): string => run(join(folder, 'node_modules/.bin/fazhi'), args, folder);
    const report = resolve('examples/published-reports/documents/004.txt');
    const said = fazhi('check', report);
    fazhi('render', report, '-o', 'a.docx');
    const read = fazhi('read', 'a.docx', '--as', 'figures');
    return /TXT-14/.test(said) && read.includes('148项') ? undefined : said + read;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

for (const name of PUBLISHED) {
  const tarball = name === 'cli' ? command : tarballs[`@fazhi/${name}`]!;
  const { size } = statSync(tarball);
  await check(`@fazhi/${name}: the tarball weighs at most ${TARBALL_BYTES[name]} bytes: ${size}`, () =>
    size > TARBALL_BYTES[name] ? 'See what was added to it, or raise the ceiling with a reason.' : undefined,
  );
  await check(`@fazhi/${name}: links of the README`, () => brokenLinks(tarball));
}

const consumer = mkdtempSync(join(tmpdir(), 'fazhi-consumer-'));
try {
  const write = (file: string, text: string): void => {
    writeFileSync(join(consumer, file), text);
  };
  const bin = (name: string): string => join(consumer, 'node_modules/.bin', name);
  write(
    'package.json',
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { ...tarballs, zod: '^4.1.0' },
      devDependencies: {
        ...Object.fromEntries(TYPESCRIPTS.map((version) => [`typescript-${version}`, `npm:typescript@~${version}.0`])),
        vite: '^8.0.0',
      },
    }),
  );
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], consumer);

  write(
    'import.mjs',
    SPECIFIERS.map(
      (name) => `if (!Object.keys(await import('${name}')).length) throw new Error('${name} exports nothing');`,
    ).join('\n'),
  );
  await check('import of every entry point', () => run('node', ['import.mjs'], consumer));

  write(
    'require.cjs',
    `const same = async (name) => {
      const [required, imported] = [require(name), await import(name)];
      for (const key of Object.keys(imported)) if (required[key] !== imported[key]) throw new Error(name + ': two copies of ' + key);
    };
    Promise.all(${JSON.stringify(SPECIFIERS)}.map(same));`,
  );
  await check('require() of every entry point gives the same objects', () =>
    run('node', ['--no-warnings', 'require.cjs'], consumer),
  );

  const useAll = SPECIFIERS.map((name, index) => `import * as m${index} from '${name}';\nconsole.log(m${index});`).join(
    '\n',
  );
  write('use.ts', useAll);
  write('use.mts', useAll);
  write('use.cts', useAll);
  const compile = (typescript: string, module: string, files: string[], flags: string[] = []): string => {
    const compilerOptions = {
      noEmit: true,
      strict: true,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      moduleResolution: module === 'nodenext' ? 'nodenext' : 'bundler',
      module,
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
    const tsc = join(consumer, `node_modules/typescript-${typescript}/bin/tsc`);
    return run('node', [tsc, '--pretty', 'false', ...flags], consumer);
  };
  for (const version of TYPESCRIPTS) {
    await check(`TypeScript ${version}, nodenext, from ESM and CommonJS`, () =>
      compile(version, 'nodenext', ['use.mts', 'use.cts']),
    );
    await check(`TypeScript ${version}, bundler`, () => compile(version, 'esnext', ['use.ts']));
  }

  write('index.html', '<script type="module" src="/use.ts"></script>');
  await check('Vite production build for browsers', () => {
    const log = run(bin('vite'), ['build'], consumer);
    return /externalized for browser|MISSING_EXPORT/.exec(log) ? log : undefined;
  });

  /** Bundles modules as a web page would, and gives what each costs. */
  const bundled = async (modules: Record<string, string>): Promise<Map<string, { bytes: number; zod: boolean }>> => {
    const { outputFiles, metafile } = await build({
      entryPoints: Object.keys(modules),
      plugins: [
        {
          name: 'modules',
          setup(bundler) {
            bundler.onResolve({ filter: /.*/ }, ({ path, kind }) =>
              kind === 'entry-point' ? { path, namespace: 'modules' } : undefined,
            );
            bundler.onLoad({ filter: /.*/, namespace: 'modules' }, ({ path }) => ({
              contents: modules[path]!,
              resolveDir: consumer,
            }));
          },
        },
      ],
      outdir: consumer,
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const loads = new Map(Object.entries(metafile.outputs).map(([path, { inputs }]) => [basename(path), inputs]));
    return new Map(
      outputFiles.map(({ path, contents }) => {
        const inputs = Object.entries(loads.get(basename(path))!);
        const zod = inputs.some(([file, { bytesInOutput }]) => file.includes('/zod/') && bytesInOutput > 0);
        return [basename(path, '.js'), { bytes: gzipSync(contents, { level: 9 }).length, zod }];
      }),
    );
  };
  /** A list of words from the installed package. */
  const listOf = (expression: string): string[] =>
    run('node', ['-e', `import('@fazhi/core').then((core) => console.log(${expression}.join()))`], consumer)
      .trim()
      .split(',');
  const use = (name: string, from: string): string => `import { ${name} } from '${from}'; console.log(${name});`;

  const costs = await bundled(Object.fromEntries(CEILINGS.map(([name, from]) => [name, use(name, from)])));
  for (const [name, from, ceiling] of CEILINGS) {
    const { bytes } = costs.get(name)!;
    await check(`${name} costs at most ${ceiling} bytes (gzip): ${bytes}`, () =>
      bytes > ceiling ? `See what ${from} loads for it, or raise the ceiling with a reason.` : undefined,
    );
  }
  await check('only schemas load zod', () =>
    [...costs].flatMap(([name, { zod }]) => (zod !== name.endsWith('Schema') ? [name] : [])).join(', '),
  );
  await check(`each label table costs at most ${LABEL_BYTES} bytes (gzip)`, async () => {
    const names = listOf('Object.keys(core)').filter((name) => name.endsWith('_LABELS'));
    const tables = await bundled(Object.fromEntries(names.map((name) => [name, use(name, '@fazhi/core')])));
    console.log(
      `  ${tables.size} tables, the largest ${Math.max(...[...tables.values()].map(({ bytes }) => bytes))} bytes`,
    );
    return [...tables].flatMap(([name, { bytes }]) => (bytes > LABEL_BYTES ? [`${name}: ${bytes}`] : [])).join('\n');
  });
  await check('a subject imported by its own entry point loads no other subject', async () => {
    const { metafile } = await build({
      stdin: { contents: "export * from '@fazhi/core/pufa';", resolveDir: consumer },
      bundle: true,
      format: 'esm',
      absWorkingDir: consumer,
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const loaded = Object.entries(metafile.inputs).filter(([file]) => /core\/dist\//.test(file));
    const folders = loaded.flatMap(([file]) =>
      [...readFileSync(join(consumer, file), 'utf8').matchAll(/^\/\/ src\/([a-z-]+)\//gm)].map(([, folder]) => folder),
    );
    const others = listOf('Object.keys(core.SUBJECT_LABELS)').filter(
      (subject) => subject !== 'pufa' && folders.includes(subject),
    );
    return others.length > 0 ? `It loads ${others.join(', ')}.` : undefined;
  });

  await check('an entry point imported for nothing leaves nothing', async () => {
    // As a bundler would that is not told by `sideEffects` what it may leave out.
    const { outputFiles } = await build({
      stdin: { contents: SPECIFIERS.map((name) => `import '${name}';`).join('\n'), resolveDir: consumer },
      plugins: [
        {
          name: 'ours',
          setup(bundler) {
            bundler.onResolve({ filter: /.*/ }, async ({ path, pluginData, ...from }) => {
              if (pluginData === 'seen') return undefined;
              const found = await bundler.resolve(path, { ...from, pluginData: 'seen' });
              return found.path.includes('/@fazhi/')
                ? { path: found.path, sideEffects: true }
                : { path, external: true, sideEffects: false };
            });
          },
        },
      ],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0]!.text.trim().slice(0, 500);
  });

  for (const specifier of SPECIFIERS) {
    const { metafile } = await build({
      stdin: { contents: `import '${specifier}';`, resolveDir: consumer },
      bundle: true,
      platform: 'node',
      format: 'esm',
      treeShaking: false,
      ignoreAnnotations: true,
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const kb = Math.ceil(Object.values(metafile.inputs).reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
    const ceiling = LOADED_KB[specifier] ?? LOADED_KB['others']!;
    await check(`${specifier} loads at most ${ceiling} KB: ${kb}`, () =>
      kb > ceiling ? 'See what it imports, or raise the ceiling with a reason.' : undefined,
    );
  }

  write(
    'types.ts',
    "import type { LegalOpinion, Report } from '@fazhi/core';\nexport type Both = LegalOpinion | Report;\n",
  );
  await check(`types alone cost at most ${TYPE_INSTANTIATIONS} instantiations and nothing at run time`, async () => {
    const output = compile('6.0', 'esnext', ['types.ts'], ['--extendedDiagnostics', '--skipLibCheck']);
    const count = Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
    const { outputFiles } = await build({ entryPoints: [join(consumer, 'types.ts')], bundle: true, write: false });
    console.log(`  ${count} instantiations`);
    if (/core/.test(outputFiles[0]!.text.replace(/\/\/.*/g, ''))) return 'Something is loaded at run time.';
    return count <= TYPE_INSTANTIATIONS ? undefined : `They cost ${count}.`;
  });
} finally {
  rmSync(consumer, { recursive: true, force: true });
}

console.log(`${passed} checks passed, ${failed.length} failed${failed.map((name) => `\n  ✖ ${name}`).join('')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
