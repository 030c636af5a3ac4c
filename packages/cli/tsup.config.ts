import { defineConfig, type Options } from 'tsup';
import { licences } from '../../scripts/licences.mts';

const config: Options = defineConfig({
  entry: { fazhi: 'src/fazhi.ts' },
  // Everything is in the package, so that it runs from its tarball alone, on a machine without a network.
  noExternal: [/.*/],
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: false,
  dts: false,
  silent: true,
  tsconfig: 'tsconfig.json',
  // Libraries that are CommonJS ask for what Node has by `require`.
  banner: {
    js: "import { createRequire as fazhiRequire } from 'node:module';const require = fazhiRequire(import.meta.url);",
  },
  esbuildPlugins: [licences],
  esbuildOptions(options) {
    options.conditions = ['@fazhi/source'];
    options.charset = 'utf8';
    options.chunkNames = 'chunks/[name]-[hash]';
    options.legalComments = 'none';
  },
}) as Options;

export default config;
