import { type ReadingCase, within } from './reading-case.js';

const ranked = (text: string, ...facts: readonly string[]): ReadingCase => ({
  id: text,
  text: within(text),
  is: { facts },
});

/** A place in an order, with its scope. */
export const RANKS: readonly ReadingCase[] = [
  ranked('法治建设考核成绩居全省第3位。', '法治建设考核成绩 3位 #全省'),
  ranked('数字政府发展指数位列全国城市第10名。', '数字政府发展指数 10名 #全国城市'),
  ranked('法治建设考核居全州各县市首位。', '法治建设考核 1位 #全州各县市'),
  ranked('满意度居全省同类城市首位。', '满意度 1位 #全省同类城市'),
  ranked('案卷评查获评全省第二名。', '案卷评查 2名 #全省'),
  ranked('考核成绩全市排名由第9位上升至第5位。', '考核成绩 9位 #全市', '考核成绩 5位 #全市'),
  ranked('考核位次由全省第七位前移至第四位。', '考核 7位 #全省', '考核 4位 #全省'),
  ranked('营商环境评价由全省第12位跃升至第3位。', '营商环境评价 12位 #全省', '营商环境评价 3位 #全省'),
  ranked('诚信指数在全国332个城市中排名第25位。', '诚信指数在全国城市 332个', '诚信指数 25位 #全国332个城市'),
  ranked('在全市法治政府建设考核中位列第三。', '法治政府建设考核 3 #全市'),
  ranked('在全省营商环境评价中，综合排名第二。', '营商环境评价 2 #全省'),
  ranked('评查得分位居各县区前3名。', '评查 ≤3名 #各县区'),
  ranked('政务公开考核位居全市县（市、区）第一。', '政务公开考核 1 #全市县(市、区)'),
  ranked('全市营商环境排名由第8位升至第3位。', '营商环境 8位 #全市', '营商环境 3位 #全市'),
  ranked(
    '依法行政考核得分96.8分，位列全市12个县（区）第2位。',
    '依法行政考核得分 96.8分',
    '全市县（区） 12个',
    '依法行政考核得分 2位 #全市12个县(区)',
  ),
  // The first place in a list of priorities, or of persons, is none.
  ranked('把法治政府建设摆在首位，落实首位责任制。'),
  ranked('连续两年保持全市第一方阵，履行第一责任人职责。'),
];
