import type { ReadingCase } from './reading-case.js';

const TITLE = '某局2024年法治政府建设年度报告';
const TEXT = '一、主要举措和成效\n全年办理案件12件。';
const TOLD = { title: TITLE, headings: ['1 一、主要举措和成效'], paragraphs: ['全年办理案件12件。'] };

/** Lines of the page between title and text. */
const above = (lines: string): ReadingCase => ({
  id: lines,
  text: `${TITLE}\n${lines}\n${TEXT}`,
  is: { ...TOLD, furniture: lines.split('\n') },
});
/** Lines of the page below the text. */
const below = (lines: string): ReadingCase => ({
  id: lines,
  text: `${TITLE}\n${TEXT}\n${lines}`,
  is: { ...TOLD, furniture: lines.split('\n') },
  silent: ['PUB-03', 'PUB-05', 'NUM-01'],
});

/** What a page puts around a report. */
export const PAGE_CHROME: readonly ReadingCase[] = [
  ...[
    '字体大小：大 中 小',
    '收藏 打印 我要纠错',
    '语音播报',
    '【字号：大 中 小】',
    '字体：【大】【中】【小】 打印',
  ].map(above),
  ...[
    '附件下载\n政策文件',
    '分享到：微信 微博\n打印本页 关闭窗口',
    '上一篇：某局2023年法治政府建设年度报告\n下一篇：没有了',
    '【打印】【关闭】',
    '网站地图 | 联系我们 | 关于我们\n主办：某市人民政府办公室 技术支持：某公司',
    '相关链接\n某局2022年法治政府建设年度报告\n某局2021年法治政府建设年度报告',
    '责任编辑：张三 审核：李四\n版权所有：某市人民政府',
    '二维码\n微信扫一扫：分享',
  ].map(below),
  {
    id: 'files below their label are annexes',
    text: `${TITLE}\n${TEXT}\n附件：\n1.统计表.xlsx\n扫一扫在手机打开当前页`,
    is: { ...TOLD, furniture: ['扫一扫在手机打开当前页'] },
    silent: ['PUB-05'],
  },
  {
    id: 'words of links in a sentence are text',
    text: `${TITLE}\n${TEXT}\n登录网站打印证明12份。`,
    is: { paragraphs: ['全年办理案件12件。', '登录网站打印证明12份。'], furniture: [] },
  },
];
