import type { ReadingCase } from './reading-case.js';

const TITLE = '某县司法局2024年度法治政府建设情况报告';
const TEXT = '一、主要举措和成效\n全年办理行政复议案件12件。';
const OPENING = '2024年，我局深入推进依法行政。';
const HEADINGS = ['1 一、主要举措和成效'];
const PARAGRAPHS = [OPENING, '全年办理行政复议案件12件。'];

/** A row of the page between title and text, that dates the publication and is no part of the report. */
const published = (row: string, publishedOn = '2025-02-26'): ReadingCase => ({
  id: row,
  text: `${TITLE}\n${row}\n${OPENING}\n${TEXT}`,
  is: { title: TITLE, agency: '某县司法局', publishedOn, signedOn: null, headings: HEADINGS, paragraphs: PARAGRAPHS },
  silent: ['DOC-06', 'ARI-08'],
});

/** What stands below the text, that dates the signature. */
const signed = (end: string): ReadingCase => ({
  id: end,
  text: `${TITLE}\n${OPENING}\n${TEXT}\n${end}`,
  is: { agency: '某县司法局', signedOn: '2025-01-20', headings: HEADINGS, paragraphs: PARAGRAPHS },
  silent: ['ARI-08'],
});

/** Dates: of signature, of publication, of the page. */
export const DATES: readonly ReadingCase[] = [
  {
    id: 'date-in-page-row',
    text: `某市2024年法治政府建设年度报告\n\n2025年03月10日\n\n2024年，某市深入推进依法行政。\n${TEXT}`,
    is: { publishedOn: '2025-03-10', signedOn: null },
    silent: ['DOC-06'],
  },
  {
    id: 'date-no-colon',
    text: `某县2023年度法治政府建设情况报告\n发布时间 2025年09月05日\n${TEXT}`,
    is: { publishedOn: '2025-09-05' },
    finds: ['TIM-02'],
  },
  {
    id: 'date-colon-ok',
    text: `某县2023年度法治政府建设情况报告\n发布时间：2025-09-05\n${TEXT}`,
    is: { publishedOn: '2025-09-05' },
    finds: ['TIM-02'],
  },
  {
    id: 'date-bracket',
    text: '某街道2025年法治政府建设年度报告\n[ 发布日期 ] 2026-04-10\n一、主要举措和成效\n全年办理行政复议案件2件。',
    is: { publishedOn: '2026-04-10', reporter: 'extendedByLocalRule' },
  },
  {
    id: 'sign-line-as-heading',
    text: `某市2022年法治政府建设年度报告\n市司法局 2023年02月17日\n2022年，某市深入推进依法行政。\n${TEXT}`,
    is: { headings: HEADINGS, publishedOn: '2023-02-17', furniture: ['市司法局 2023年02月17日'] },
    silent: ['ARI-08', 'NUM-01'],
  },
  ...[
    '发布时间〔2025-02-26〕',
    '【发布日期】2025年2月26日',
    '【发布日期：2025-02-26】【来源：县司法局】',
    '发布日期｜2025/02/26　来源｜县司法局',
    '发布时间 : 2025.02.26 09:30:11   浏览次数：112次',
    '日期：2025-02-26 来源：本站 作者：办公室 点击：33',
    '2025-02-26 17:20 来源：某县人民政府网',
    '县司法局　2025-02-26',
    '2025年2月26日 县司法局',
    '2025年02月26日 星期三',
    '时间：2025年2月26日 15时20分',
    '发布于2025-02-26 10:12',
    '发布日期——2025年2月26日',
    '更新时间：2025-03-01 发布时间：2025-02-26',
    '录入时间：2025-02-26 16:01',
    '信息时间：2025-02-26 16:01',
    '发布日期： 2025 年 2 月 26 日',
    '公开日期:20250226',
    '发　布　日　期：2025-2-26',
    '发表时间：2025-02-26 08:00　　信息来源：县司法局办公室　　字体：[大] [中] [小]',
    '发布时间\n2025-02-26',
    '发布时间：\n2025-02-26 08:20',
    '县司法局（2025年2月26日）',
    '[2025-02-26] [来源：县司法局] [打印] [关闭]',
  ].map((row) => published(row)),
  ...[
    '某县司法局\n2025年1月20日',
    '某县司法局 2025年1月20日',
    '某县司法局　　　　2025年1月20日',
    '某县司法局\n二〇二五年一月二十日',
    '某县司法局\n2025年 1月 20日\n（联系人：张三）',
    '某县司法局\n2025年1月20日\n发布日期：2025-02-26',
    '某县司法局（印章）\n2025年1月20日',
    '某县司法局\n2025年元月20日',
  ].map(signed),
  {
    id: 'both under labels',
    text: `${TITLE}\n成文日期\n2025-01-20\n发布日期\n2025-02-26\n${OPENING}\n${TEXT}`,
    is: { signedOn: '2025-01-20', publishedOn: '2025-02-26', paragraphs: PARAGRAPHS },
  },
  {
    id: 'a bracketed date under the title, another below the text',
    text: `${TITLE}\n（2025年2月26日）\n${OPENING}\n${TEXT}\n某县司法局\n2025年1月20日`,
    is: { signedOn: '2025-01-20' },
  },
  {
    id: 'a bracketed date under the title alone',
    text: `${TITLE}\n（2025年1月20日）\n${OPENING}\n${TEXT}`,
    is: { signedOn: '2025-01-20', publishedOn: null },
  },
  {
    id: 'a date in the text is none of the document',
    text: `${TITLE}\n${OPENING}\n${TEXT}\n2025年1月20日召开会议，研究部署下一步工作。`,
    is: { signedOn: null, publishedOn: null },
  },
];
