import { basename } from 'node:path';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import redos from 'eslint-plugin-redos';
import * as regexp from 'eslint-plugin-regexp';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

const SOURCES = ['packages/*/src/**/*.ts'];
const TESTS = ['**/*.test.ts', '**/*.test-d.ts', '**/*.bench.ts'];

/** A file is named after the one thing it exports; these names say nothing. */
const tellingName = {
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename).split('.')[0];
      if (/^(utils?|common|helpers?|misc)$/.test(name)) {
        context.report({ node, message: `Name the file after the one thing it exports, not "${name}".` });
      }
    },
  }),
};

// What each package may load besides its own files. `tsc` cannot say any of this with a readable message.
const MAY_IMPORT = {
  core: { fazhi: [], zod: true, dateFns: true, formats: false },
  reading: { fazhi: ['core'], zod: false, dateFns: false, formats: true },
  validation: { fazhi: ['core'], zod: true, dateFns: true, formats: false },
  drafting: { fazhi: ['core'], zod: false, dateFns: false, formats: false },
  rendering: { fazhi: ['core'], zod: false, dateFns: false, formats: true },
};

const FILE_FORMATS =
  '^(fflate|saxes|parse5|htmlparser2|linkedom|jsdom|docx|exceljs|xlsx|mammoth|jszip|pizzip|yaml)(/|$)';

/** Import restrictions of one package, for `no-restricted-imports` (which takes one configuration a file, hence one list). */
function restrictedImports(name) {
  const { fazhi, zod, dateFns, formats } = MAY_IMPORT[name];
  const others = Object.keys(MAY_IMPORT).filter((other) => !fazhi.includes(other));
  const patterns = [
    {
      regex: `^@fazhi/(${others.join('|')})(/|$)`,
      message: `@fazhi/${name} may import ${fazhi.length ? '@fazhi/core only' : 'no other package of this workspace'}; an application composes the packages.`,
    },
    {
      // Fixtures have no name of their own; only tests may load any.
      regex: `^\\.\\.?/.*\\b(${Object.keys(MAY_IMPORT).join('|')})/src/(?!fixtures/)`,
      message: 'Import another package by its name.',
    },
    { regex: '^@fazhi/[^/]+/(src|dist)', message: 'Import what the package exports.' },
  ];
  if (!zod) patterns.push({ regex: '^zod(/|$)', message: 'Only core and validation use zod.' });
  if (!dateFns) patterns.push({ regex: '^date-fns(/|$)', message: 'Only core and validation calculate with dates.' });
  if (!formats) patterns.push({ regex: FILE_FORMATS, message: 'Only reading and rendering know a file format.' });
  return patterns;
}

const PURE = [
  {
    regex: '^node:|^(fs|path|os|process|crypto|http|https|net|child_process|worker_threads|url|util|buffer)(/|$)',
    message: 'Packages run in browsers too, and read neither disk, network nor environment.',
  },
  {
    group: ['date-fns'],
    importNamePattern: 'Today|Tomorrow|Yesterday|ToNow|^is(Past|Future|This)',
    message: 'These read the clock. Take `today` as an argument.',
  },
];

const CLOCK = 'Packages do not read the clock: take `today` as an argument.';
const LOCALE = 'The result depends on the machine; equal input must give equal output, to the byte.';

const ZOD_IMPORT = ['ImportSpecifier', 'ImportDefaultSpecifier'].map((specifier) => ({
  selector: `ImportDeclaration[source.value='zod'] > ${specifier}`,
  message: "Write `import * as z from 'zod'`: other forms pull every locale into the user's bundle.",
}));

const IMPURE_SYNTAX = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Equal input gives equal output.',
  },
  { selector: 'CallExpression[callee.property.name=/^(toLocale|localeCompare)/]', message: LOCALE },
  { selector: "MemberExpression[object.name='Intl']", message: LOCALE },
];

// What strangers' files decide the length of, and what a pattern changed later no longer finds.
const TRUSTING_SYNTAX = [
  {
    selector: "CallExpression[callee.property.name='push'] > SpreadElement",
    message: 'A long list spent as arguments overflows the call stack: push one by one.',
  },
  {
    selector: 'TSNonNullExpression > CallExpression[callee.property.name=/^(exec|match)$/]',
    message: 'Say what holds where nothing matches.',
  },
];
const READS_OR_WRITES_FILES = new Set(['reading', 'rendering']);

const IMPURE_GLOBALS = [
  'process',
  'Buffer',
  'require',
  '__dirname',
  '__filename',
  'global',
  'globalThis',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'console',
].map((name) => ({ name, message: 'Packages read no clock, network, disk or global state, and print nothing.' }));

const inTypeScript = (configs) => configs.map((config) => ({ files: ['**/*.{ts,mts}'], ...config }));

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/out/',
      '.cache/',
      'coverage/',
      'docs/api/',
      '**/fixtures/',
      '**/.doc-examples/',
      '**/*.cts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...inTypeScript(tseslint.configs.strictTypeChecked),
  {
    files: ['**/*.{ts,mts}'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.types.json', './tsconfig.web.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX, redos, regexp, tsdoc, fazhi: { rules: { 'telling-name': tellingName } } },
    settings: {
      'import-x/extensions': ['.ts', '.mts'],
      'import-x/resolver-next': [
        createNodeResolver({
          extensionAlias: { '.js': ['.ts', '.js'] },
          conditionNames: ['@fazhi/source', 'import', 'default'],
        }),
      ],
    },
    rules: {
      ...regexp.configs['flat/recommended'].rules,
      // Case-insensitive matching reads differently under the `u` flag; a class that lists both cases is plainer.
      'regexp/use-ignore-case': 'off',
      // Full-width digits and letters are everyday characters here.
      'regexp/no-obscure-range': ['error', { allowed: ['alphanumeric', '０-９', 'Ａ-Ｚ', 'ａ-ｚ'] }],
      // What others have published has cycles of its own.
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
      'fazhi/telling-name': 'error',
      'no-restricted-syntax': ['error', ...ZOD_IMPORT],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // By code point is how Chinese text is counted.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `noUncheckedIndexedAccess` makes the assertion the plain way to read a capturing group that always takes part.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Both report the usual way of writing a type-level equality and a visitor's result.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  ...Object.keys(MAY_IMPORT).map((name) => ({
    files: [`packages/${name}/src/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: restrictedImports(name) }] },
  })),
  ...Object.keys(MAY_IMPORT).map((name) => ({
    files: [`packages/${name}/src/**/*.ts`],
    ignores: TESTS,
    plugins: { jsdoc },
    rules: {
      'no-restricted-imports': ['error', { patterns: [...restrictedImports(name), ...PURE] }],
      'no-restricted-syntax': [
        'error',
        ...ZOD_IMPORT,
        ...IMPURE_SYNTAX,
        ...(READS_OR_WRITES_FILES.has(name) ? TRUSTING_SYNTAX : []),
      ],
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
      // The packages read strangers' text: one slow expression is a denial of service.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // Exact, and the same on every machine; its other method searches at random against a clock. What it cannot model
      // (look-around, back-references) is left to the two rules above.
      'redos/no-vulnerable': ['error', { checker: 'automaton', timeout: 2_000 }],
      'tsdoc/syntax': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          checkConstructors: false,
          require: { FunctionDeclaration: true, ClassDeclaration: true, MethodDefinition: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'TSPropertySignature',
            'TSMethodSignature',
            'PropertyDefinition',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
    },
  })),
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
);
