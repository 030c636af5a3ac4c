import { withoutBlanks } from '../text/blank.js';

/** A line longer than this is text of the document, whatever words stand in it. */
const LONGEST = 150;
const LONGEST_NUMBER = 20;

/** Words of links and buttons, in a row or alone. */
const LINK =
  '打印(?:本页|此页)?|关闭(?:本页|窗口)?|收藏(?:本页)?|分享[到至]?|我要纠错|纠错|语音播报|朗读|听一听|无障碍(?:阅读|浏览)?|长者(?:版|模式)|关怀版|繁[体體]|简体|登[录陆]|注册|网站地图|网站声明|联系我们|关于我们|微信|微博|QQ空间|二维码|返回(?:顶部|首页|列表)?|字[体号](?:大小)?|放大|缩小|默认|手机版|[大中小](?!\\p{Script=Han})';
const LINKS = new RegExp(`^[ |/·【[:]{0,4}(?:(?:${LINK})[ |/·【】[\\]:>]{0,4}){1,12}$`, 'u');

/** Lines a website puts around a document. */
const CHROME: readonly RegExp[] = [
  /^(?:您?的?当前位置|当前所在位置|您现在的位置|所在位置|位置):/,
  /^(?:首页|网站首页) {0,3}[>/|»]/,
  LINKS,
  /^[【[]?(?:字体(?:大小)?|字号(?:大小)?|访问量|浏览次数|浏览量|阅读次数|阅读量|点击数|点击量|点击率|分享到?|分享至|打印|扫码)[】\]]?(?::|$)/,
  // 大 中 小, for the size of type; 中小企业 begins a sentence.
  /^[【[]?[大中小][】\]]? {0,3}[【[]?[大中小][】\]]? {0,3}(?:[【[]?[大中小][】\]]?)?(?=$|[ |打分])/,
  /扫一扫|浏览器版本过低|点击此处升级|关闭(?:本页|窗口)|返回(?:顶部|首页|列表)|打印本页|收藏本页/,
  /^(?:相关(?:解读|链接|附件|文档|文件|信息|阅读)|上一篇|下一篇|责任编辑|编辑|审核|审校|主办单位|版权所有|技术支持|主办|承办|网站地图|网站标识码)(?::|$)/,
  /^附件(?:下载|列表|预览)/,
  /^\((?:印章|盖章|公章|单位章|签章).{0,100}\)$/,
  /^(?:联系人|联系方式|联系电话) ?:[^。]{1,80}$/,
  /^[^。]{0,120}\.(?:pdf|docx?|wps|xlsx?|ofd|zip|rar|ceb)$/i,
];

const PAGE_NUMBER =
  /^(?:[-—–―─]{1,2} ?\d{1,3} ?[-—–―─]{1,2}|第 ?\d{1,3} ?页(?:[,/ ]{0,2}共 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3})$/;

/** Whether a line is the number of a page, as printed at its foot. Internal. */
export function isPageNumber(folded: string): boolean {
  return folded.length <= LONGEST_NUMBER && PAGE_NUMBER.test(folded);
}

/** Names of website columns, which stand alone above a title. */
const COLUMNS: ReadonlySet<string> = new Set([
  '首页',
  '信息公开',
  '政务公开',
  '政府信息公开',
  '通知公告',
  '公告公示',
  '法治政府建设',
  '法治政府建设年度报告',
  '法治建设',
  '依法行政',
  '年度报告',
  '工作动态',
  '政务动态',
  '正文',
  '内容',
  '详细内容',
  '无障碍',
  '长者模式',
]);

/** Whether a line belongs to the page and not to the document. Internal. */
export function isPageChrome(folded: string): boolean {
  return folded.length <= LONGEST && (isPageNumber(folded) || CHROME.some((pattern) => pattern.test(folded)));
}

/** Whether a line is the name of a website's column, which is told from a title by where it stands. Internal. */
export function isColumnName(folded: string): boolean {
  return folded.length <= 20 && COLUMNS.has(withoutBlanks(folded));
}
