import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

/** Which generated pages there are, written beside the pages when they are put together. */
const menu = JSON.parse(readFileSync(new URL('menu.json', import.meta.url), 'utf8')) as Record<
  'records' | 'rules' | 'law',
  { text: string; link: string }[]
>;
const reference = existsSync(new URL('../public/api/index.html', import.meta.url))
  ? [{ text: '接口参考', link: '/api/index.html', target: '_self' }]
  : [];

export default defineConfig({
  // The reference is a site of its own.
  srcExclude: ['public/**'],
  base: process.env['SITE_BASE'] ?? '/',
  title: 'Fazhi 法治',
  lang: 'zh-CN',
  locales: {
    root: { label: '中文', lang: 'zh-CN' },
    en: { label: 'English', lang: 'en', link: '/en/' },
  },
  cleanUrls: false,
  // What is copied beside the pages and is none of them.
  ignoreDeadLinks: [/^\/check-page/, /^\/api\//],
  markdown: {
    // As the generators of the pages make them.
    anchor: {
      slugify: (heading: string): string =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
    },
  },
  themeConfig: {
    nav: [
      { text: '开始', link: '/' },
      { text: '检查页面', link: '/check-page.html', target: '_self' },
      { text: '规则', link: '/rules/' },
      { text: '台账字段', link: '/records/' },
      ...reference,
    ],
    sidebar: [
      {
        text: '开始',
        items: [
          { text: '从哪里开始', link: '/' },
          { text: '我要办一件事', link: '/tasks' },
          { text: '检查一份报告', link: '/check' },
          { text: '由台账起草', link: '/draft' },
          { text: '从Excel开始', link: '/excel' },
          { text: '命令行', link: '/command' },
        ],
      },
      {
        text: '给经办人',
        items: [
          { text: '检查结果怎么看', link: '/guides/check-results.zh-CN' },
          { text: '初稿怎么补、怎么签', link: '/guides/finish-draft.zh-CN' },
        ],
      },
      { text: '概念', link: '/concepts' },
      {
        text: '做法',
        items: [
          { text: '浏览器：Vue、React', link: '/recipes/browser' },
          { text: '服务端：Fastify', link: '/recipes/server' },
          { text: 'Java等其他语言', link: '/recipes/java' },
        ],
      },
      { text: '台账字段', collapsed: true, link: '/records/', items: menu.records },
      { text: '规则', collapsed: true, link: '/rules/', items: menu.rules },
      { text: '法规', collapsed: true, link: '/law/', items: menu.law },
      { text: '术语', link: '/glossary' },
    ],
    outline: { level: [2, 3], label: '本页' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '深色',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶部',
    langMenuLabel: '语言',
    search: {
      provider: 'local',
      options: {
        translations: {
          button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
          modal: {
            noResultsText: '没有找到',
            resetButtonTitle: '清除',
            displayDetails: '显示详情',
            footer: { selectText: '选择', navigateText: '切换', closeText: '关闭' },
          },
        },
        miniSearch: {
          options: {
            // Chinese has no spaces: each two characters that stand together are a word. It runs in the page too, alone.
            tokenize: (text: string): string[] =>
              (text.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [])
                .flatMap((run) => run.split(/(\p{Script=Han}+)/u))
                .flatMap((run) =>
                  /\p{Script=Han}{2}/u.test(run)
                    ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
                    : [run],
                )
                .filter((word) => word !== ''),
          },
          searchOptions: { combineWith: 'AND', prefix: true, fuzzy: false },
        },
      },
    },
  },
});
