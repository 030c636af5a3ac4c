import { INDICATORS, visit, type Fact } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, reportOf, sourceOf, type DocumentName } from './document.js';
import { FACTS_004, type StatedFigure } from './facts-004.js';

function stated({ label, quantity, period }: Fact): StatedFigure {
  const { value, scale = '', unit, bound } = quantity;
  return [
    label,
    value + scale,
    unit,
    bound,
    ...(period === undefined ? [] : [`${period.from}/${period.to}`]),
  ] as unknown as StatedFigure;
}

describe('the statistics of document 004', () => {
  it('are all found, with what they count, unit, bound and period', () => {
    expect(reportOf('004').facts.map(stated)).toEqual(FACTS_004);
  });
});

/** Some figures of the other documents, as a reader would name them. */
const KEY_FIGURES: Readonly<Record<Exclude<DocumentName, '004'>, readonly StatedFigure[]>> = {
  '000': [
    ['2020申请财政预算经费', '6万', '元', 'eq'],
    ['出具法律意见书', '100', '份', 'gt', '2020-01-01/2020-12-31'],
    ['取消权责事项', '12', '项', 'eq'],
    ['行政执法机关', '3', '个', 'eq'],
    ['执法人员更换行政执法证', '18', '名', 'eq'],
    ['全厅各类法治工作经费开支', '25万', '元', 'gt', '2020-01-01/2020-12-31'],
    ['合格率', '95', '%', 'gt'],
    ['办理人大代表、政协委员议案、提案及意见建议', '6', '件', 'eq', '2020-01-01/2020-12-31'],
  ],
  '001': [
    ['审阅并出具合法性审查意见书', '24', '件', 'eq', '2020-01-01/2020-12-31'],
    ['下发文件相较2019年减少', '-27.4', '%', 'eq', '2020-01-01/2020-12-31'],
    ['清理了2018年至2020年全县公开招标项目', '60', '个', 'eq', '2018-01-01/2020-12-31'],
    ['梳理了全县“最多跑一次”事项', '1165', '项', 'eq'],
    ['全县“好差评”主动评价率', '82.21', '%', 'eq'],
    ['实现政务服务事项“一窗分类办理”', '80', '%', 'gte'],
    ['查处各类交通违法行为', '2860', '起', 'gt', '2020-01-01/2020-12-31'],
    ['检查各类文体旅场所', '131', '家(次)', 'eq', '2020-01-01/2020-12-31'],
    ['调解成功率', '98', '%', 'eq', '2020-01-01/2020-12-31'],
    ['发放宣传资料', '5万', '份', 'gt', '2020-01-01/2020-12-31'],
    ['行政诉讼', '1', '件', 'eq', '2017-01-01/2020-12-31'],
    ['合法性审查时间控制', '5', '天', 'eq'],
    ['分值权重', '10', '%', 'gte'],
  ],
  '002': [
    ['项目纳入“先建后验”', '28', '个', 'eq'],
    ['政务服务事项网上可办率', '95', '%', 'gte'],
    ['经开区管委会作为被申请人的行政复议案件', '3', '件', 'eq'],
    ['开展行政规范性文件、重大行政决策合法性审核工作', '61', '次', 'eq', '2022-01-01/2022-12-31'],
    ['收到明白卡', '93', '份', 'eq', '2022-01-01/2022-12-31'],
  ],
  '003': [
    ['规范性文件有效期设定一般', '5', '年', 'lte'],
    ['完善委理论学习中心组集中学法制度每年', '5', '次', 'gte'],
    ['每年至少开展专题讲座', '2', '次', 'eq'],
    ['所占比重', '10', '%', 'gte'],
  ],
};

describe.each(['000', '001', '002', '003'] as const)('the statistics of document %s', (name) => {
  it.each(KEY_FIGURES[name])('%s: %s%s', (...figure) => {
    expect(reportOf(name).facts.map(stated)).toContainEqual(figure);
  });
});

/** Numbers that are no statistics, in words around them that occur once in the document. */
const TRAPS: readonly (readonly [DocumentName, string])[] = [
  ['000', '2020年4月16日'],
  ['000', '2020年第18次'],
  ['000', '2020年第13次'],
  ['000', '今后一个时期'],
  ['000', '2018年6月1日至2019年11月20日'],
  ['000', '“一网、一门、一次”'],
  ['000', '行政执法“三项制度”。'],
  ['000', '‘十四五’'],
  ['001', '第二十三条'],
  ['001', '一枚印章'],
  ['001', '“一支队伍管执法”,'],
  ['001', '法律政策十二进'],
  ['001', '一个普遍现象'],
  ['001', '“一部手机办照”'],
  ['001', '十三五期间'],
  ['001', '“一日办结”'],
  ['002', '德枋亿纬年产'],
  ['002', '“一件事一次办”'],
  ['002', '公示的三项清单'],
  ['002', '自2019年开展'],
  ['002', '2023年1月13日'],
  ['003', '第十二届九次会议'],
  ['003', '“三个代表”'],
  ['003', '收支两条线'],
  ['003', '每2年牵头进行一次'],
  ['004', '结合“一制三化”2.0版'],
  ['004', '“1+3+4”产业体系'],
  ['004', '加快5G产业'],
  ['004', '一批“卡脖子”'],
  ['004', '统一支持'],
  ['004', '市“两会”'],
  ['004', '市区两级'],
  ['004', '“五个一”'],
  ['004', '“5.15”'],
  ['004', '召开2019年度'],
  ['004', '(2021-2025)年'],
  ['004', '审核三项制度'],
  ['004', '新版IE11'],
];

it.each(TRAPS)('document %s: %s states no figure', (name, words) => {
  const source = sourceOf(name);
  const from = source.indexOf(words);
  expect(from).toBeGreaterThan(-1);
  visit(reportOf(name), (node) => {
    if (node.type !== 'factMention') return;
    const { start, end } = node.position!;
    expect(end.offset! <= from || start.offset! >= from + words.length).toBe(true);
  });
});

describe.each(DOCUMENTS)('document %s', (name) => {
  it('mentions each fact once, in the order of the text', () => {
    const report = reportOf(name);
    const mentioned: string[] = [];
    visit(report, (node) => {
      if (node.type === 'factMention') mentioned.push(node.fact);
    });
    expect(mentioned).toEqual(report.facts.map(({ id }) => id));
  });

  it('names only indicators of the core', () => {
    const known = new Set(INDICATORS.map(({ id }) => id));
    for (const { indicator } of reportOf(name).facts) if (indicator !== undefined) expect(known).toContain(indicator);
  });
});
