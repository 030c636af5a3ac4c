import { defineConfig } from 'vitest/config';

// Tests read the packages' sources, so that a fresh clone needs no build.
const source = {
  resolve: { conditions: ['@fazhi/source'] },
  ssr: { resolve: { conditions: ['@fazhi/source'] } },
};

const RENDERED = '**/*.rendered.test.ts';
const DATABASE = 'examples/service/*.test.ts';
// Read the types of all packages.
const WHOLE = ['scripts/example-coverage.test.ts', 'scripts/half-built-node.test.ts'];

/** Against what never ends, not against what is slow: how fast the machine is proves nothing. */
const ENDLESS = 300_000;

export default defineConfig({
  test: {
    // Tests run within seconds of each other, so that a core left idle is a core lost.
    maxWorkers: '100%',
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: '.cache/vitest.json' },
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          // Tests share nothing but pure modules, and loading those anew for each file took most of the time.
          isolate: false,
          testTimeout: ENDLESS,
          hookTimeout: ENDLESS,
          include: ['packages/*/src/**/*.test.ts', 'examples/*/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/.doc-examples/**', RENDERED, DATABASE, ...WHOLE],
        },
      },
      {
        ...source,
        test: {
          name: 'docs',
          include: ['examples/annual-report/.doc-examples/**/*.test.ts'],
          // The packages keep no state, so the examples may share one load of them.
          isolate: false,
          testTimeout: ENDLESS,
          hookTimeout: ENDLESS,
        },
      },
      {
        ...source,
        // They read the types of all packages, so that they belong to their check.
        test: { name: 'coverage', include: WHOLE, testTimeout: ENDLESS, hookTimeout: ENDLESS },
      },
      {
        ...source,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            tsconfig: './tsconfig.types.json',
            // `pnpm types` reports errors outside the type tests.
            ignoreSourceErrors: true,
          },
        },
      },
      {
        ...source,
        test: {
          // Needs LibreOffice, poppler, Chromium and PostgreSQL.
          name: 'rendered',
          include: [`packages/*/src/${RENDERED}`, `examples/*/${RENDERED}`, DATABASE],
          testTimeout: ENDLESS,
          hookTimeout: ENDLESS,
          // LibreOffice runs once a profile.
          fileParallelism: false,
        },
      },
    ],
  },
});
