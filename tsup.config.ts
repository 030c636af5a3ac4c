import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { pureInitializers } from './scripts/pure-initializers.mts';

const { exports, dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { '@fazhi/source': string }>;
  dependencies?: Record<string, string>;
};
/** The entry points of the package that is built. */
const sources = Object.values(exports).flatMap((target) =>
  typeof target === 'string' ? [] : [target['@fazhi/source'].replace('./', '')],
);
const foreign = new RegExp(
  `from '(?:${Object.keys(dependencies)
    .filter((name) => !name.startsWith('@fazhi/'))
    .join('|')})[/']`,
);
/** What uses the library of somebody else has a file of its own, so that whoever does not need it does not load the library. */
const users = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file}`)
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\/fixtures\//.test(file))
  .filter((file) => foreign.test(readFileSync(file, 'utf8')));

const config: Options = defineConfig({
  // One file for each entry point, and what several of them share in chunks (docs/decisions/0011).
  entry: Object.fromEntries([...sources, ...users].map((source) => [source.replace(/^src\/|\.ts$/g, ''), source])),
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  // The sources are in the tarball.
  sourcemap: true,
  clean: false,
  dts: false,
  silent: true,
  tsconfig: 'tsconfig.json',
  esbuildPlugins: [pureInitializers],
  esbuildOptions(options) {
    // Chinese stays readable in the published files.
    options.charset = 'utf8';
    options.sourcesContent = false;
    options.chunkNames = 'chunks/[name]-[hash]';
  },
}) as Options;

export default config;
