/**
 * Builds the handbook into `docs/site`: the pages under `docs`, those that follow from the ledgers, rules and law, the check-up
 * page, and the reference where `docs:api` has built it.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, resolveConfig, type DefaultTheme } from 'vitepress';
import { buildPage } from '../examples/check-page/build-page.ts';
import { lawPages } from '../packages/core/scripts/law-pages.mts';
import { recordPages } from '../packages/core/scripts/record-pages.mts';
import { splitPages, type Page } from './split-pages.mts';

const ROOT = resolve('.cache/site');
const OUT = resolve('docs/site');
/** What people look for, and the page that must be found by it. */
const TASKS: Readonly<Record<string, string>> = {
  导出Word: '/draft',
  红头: '/tasks',
  双随机: '/records/inspection',
  体检: '/check',
  'ARI-01': '/rules/ari',
  法律意见书: '/records/legalAdviser',
};

const write = (path: string, text: string): void => {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

function putTogether(): void {
  rmSync(ROOT, { recursive: true, force: true });
  cpSync('docs/handbook', ROOT, { recursive: true });
  for (const folder of ['guides', 'images']) cpSync(`docs/${folder}`, join(ROOT, folder), { recursive: true });
  cpSync('docs/glossary.md', join(ROOT, 'glossary.md'));
  if (existsSync('docs/api')) cpSync('docs/api', join(ROOT, 'public/api'), { recursive: true });
  const chapters = {
    records: recordPages(),
    rules: splitPages(
      readFileSync('docs/rules/README.md', 'utf8'),
      'rules',
      (heading) => /（(\w+)）/.exec(heading)?.[1]?.toLowerCase() ?? 'table',
    ),
    law: lawPages(),
  } satisfies Record<string, Page[]>;
  for (const { path, text } of Object.values(chapters).flat()) write(`${path}.md`, text);
  const menu = Object.entries(chapters).map(([name, pages]) => [
    name,
    pages.map(({ title, path }) => ({ text: title, link: `/${path}` })),
  ]);
  write('.vitepress/menu.json', JSON.stringify(Object.fromEntries(menu)));
}

interface Index {
  search: (words: string) => { id: string }[];
}

/** Words for which the search of the site does not give their page. */
async function notFound(): Promise<string[]> {
  const { site } = await resolveConfig(ROOT);
  const { search } = site.themeConfig as DefaultTheme.Config;
  const { options, searchOptions } = (search as { options: DefaultTheme.LocalSearchOptions }).options.miniSearch!;
  const folder = join(OUT, 'assets/chunks');
  const file = readdirSync(folder).find((name) => name.startsWith('@localSearchIndexroot'))!;
  const { default: index } = (await import(pathToFileURL(join(folder, file)).href)) as { default: string };
  const require = createRequire(createRequire(import.meta.url).resolve('vitepress'));
  const { default: MiniSearch } = (await import(pathToFileURL(require.resolve('minisearch')).href)) as {
    default: { loadJSON: (json: string, options: object) => Index };
  };
  // As the page of the site does.
  const loaded = MiniSearch.loadJSON(index, {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 }, ...searchOptions },
    ...options,
  });
  return Object.entries(TASKS).flatMap(([words, page]) => {
    const found = loaded.search(words).map(({ id }) => id);
    return found.slice(0, 16).some((id) => id.startsWith(page))
      ? []
      : [`${words}: ${found.slice(0, 3).join(' ') || 'nothing'}`];
  });
}

putTogether();
write('public/check-page.html', await buildPage());
await build(ROOT, { outDir: OUT });
const missed = await notFound();
for (const words of missed) console.error(`The search does not lead to its page from ${words}`);
process.exitCode = missed.length > 0 ? 1 : 0;
