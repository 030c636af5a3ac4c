import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { pureInitializers } from './scripts/pure-initializers.mts';

/** The entry points of the package that is built, as its `exports` name them. */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { '@fazhi/source': string }>;
};
const sources = Object.values(exports).flatMap((target) =>
  typeof target === 'string' ? [] : [target['@fazhi/source'].replace('./', '')],
);

const config: Options = defineConfig({
  // One file for each entry point, and what several of them share in chunks (docs/decisions/0011).
  entry: Object.fromEntries(sources.map((source) => [source.replace(/^src\/|\.ts$/g, ''), source])),
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  sourcemap: false,
  clean: false,
  dts: false,
  silent: true,
  tsconfig: 'tsconfig.json',
  esbuildPlugins: [pureInitializers],
  esbuildOptions(options) {
    // Chinese stays readable in the published files.
    options.charset = 'utf8';
    options.chunkNames = 'chunks/[name]-[hash]';
  },
}) as Options;

export default config;
