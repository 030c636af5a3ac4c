import { existsSync, readdirSync, readFileSync } from 'node:fs';

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}

/** The packages, in the order in which they depend on each other. */
export const PACKAGES = ['core', 'reading', 'validation', 'drafting', 'rendering'] as const;

/** Every package that is published: those, and the command that is made of them. */
export const PUBLISHED = [...PACKAGES, 'cli'] as const;

interface EntryPoint {
  /** Folder of its package. */
  name: string;
  /** Where it lies in the package's sources, and in what is built of them. */
  path: string;
  /** What a user writes after `from`. */
  specifier: string;
  /** Name of its API report. */
  report: string;
}

/** Every public entry point: what the `exports` of the packages name, data and `package.json` apart. */
export const ENTRY_POINTS: readonly EntryPoint[] = PACKAGES.flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as {
    exports: Record<string, string | { '@fazhi/source': string }>;
  };
  return Object.entries(exports).flatMap(([key, target]) => {
    if (typeof target === 'string') return [];
    const path = /^\.\/src\/(.*)\.ts$/.exec(target['@fazhi/source'])![1]!;
    return [
      { name, path, specifier: `@fazhi/${name}${key.slice(1)}`, report: `${name}${key.slice(1).replace('/', '-')}` },
    ];
  });
});

/** The Markdown pages that people read, without what programs write. */
export function documentationFiles(): string[] {
  const readmes = readdirSync('.').filter((name) => /^README.*\.md$/.test(name));
  const ofPackages = PUBLISHED.flatMap((name) =>
    readdirSync(`packages/${name}`)
      .filter((file) => /^README.*\.md$/.test(file))
      .map((file) => `packages/${name}/${file}`),
  );
  const pages = walk('docs').filter(
    (file) => file.endsWith('.md') && !file.startsWith('docs/api/') && !/CHANGELOG\.md$|\.api\.md$/.test(file),
  );
  return [...readmes, ...ofPackages, ...pages];
}

/** The packages' own TypeScript files, without tests and fixtures. */
export function sourceFiles(): string[] {
  return PACKAGES.flatMap((name) => walk(`packages/${name}/src`)).filter(
    (file) => file.endsWith('.ts') && !/\.(?:test|test-d|bench)\.ts$|\/fixtures\//.test(file),
  );
}
