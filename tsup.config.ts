import { defineConfig, type Options } from 'tsup';
import { pureInitializers } from './scripts/pure-initializers.mts';

const config: Options = defineConfig({
  // One output file per source file: an importer of one label table pays for that table only.
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts', '!src/**/fixtures/**'],
  bundle: false,
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
  },
}) as Options;

export default config;
