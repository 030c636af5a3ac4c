import type { Fact } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';
import { splitLines } from '../text/lines.js';
import { findFacts } from './find-facts.js';

function facts(text: string): Fact[] {
  return findFacts(splitLines(text)[0]!, 2020, { fact: 0, relation: 0 }).places.flatMap((place) => place.facts);
}
const raws = (text: string): string[] => facts(text).map((fact) => fact.quantity.raw);
const labels = (text: string): [string, string][] => facts(text).map((fact) => [fact.label, fact.quantity.raw]);

describe('numbers that are no statistics', () => {
  it.each([
    '2020年3月2日召开会议',
    '自2019年以来持续推进',
    '第18次党组会议',
    '十九届四中全会',
    '第十二届九次会议',
    '按照第二十三条规定',
    '形成“1+3+4”产业体系',
    '“5.15”宣传日',
    '结合“一制三化”2.0版清单',
    '建成5G基站',
    '拨打12345热线',
    '严格落实“三重一大”事项',
    '推行行政执法三项制度',
    '公示的三项清单',
    '收支两条线管理',
    '市区两级',
    '一是加强领导',
    '一枚印章管审批',
    '一网通办',
    '取得一定成效',
    '一批关键技术取得突破',
    '今后一个时期的工作',
    '统一支持标准',
    '《2020年度12项任务清单》',
    '国办发〔2018〕118号',
    '每2年开展',
    '近3年来',
    '报告共五部分，三部门联合印发',
    '庆祝成立100周年',
    '见https://a.example/%22x%2203年',
    '落实五年立法规划，推进3年行动方案',
    '“三所联动”与三所一庭',
    '履行第一责任人职责，召开第3次会议',
    '力争零投诉，查处无证经营案件',
    '“两会”期间',
    '“七·五”普法',
  ])('%s', (text) => {
    expect(raws(text)).toEqual([]);
  });
});

describe('what is said without counting', () => {
  const facts = (text: string): unknown[] =>
    readReport(`某局2024年法治政府建设年度报告\n${text}`).facts.map(({ label, quantity, rank }) => [
      label,
      quantity.value + quantity.unit,
      quantity.raw,
      ...(rank === undefined ? [] : [rank.scope]),
    ]);
  it.each([
    ['全年未发生行政败诉案件。', [['行政败诉案件', '0件', '未发生']]],
    ['全年没有收到行政复议申请。', [['行政复议申请', '0', '没有收到']]],
    [
      '办理复议案件12件，其中无一件被撤销。',
      [
        ['办理复议案件', '12件', '12件'],
        ['办理复议案件被撤销', '0件', '无一件'],
      ],
    ],
    ['实现行政诉讼“零败诉”。', [['败诉', '0', '零']]],
    ['法治建设考核成绩居全省第3位。', [['法治建设考核成绩', '3位', '3位', '全省']]],
    [
      '指数列全国城市第10名，居全省首位。',
      [
        ['指数', '10名', '10名', '全国城市'],
        ['指数', '1位', '首位', '全省'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it('is never one side of a sum', () => {
    const { relations } = readReport('受理12件，其中无一件被撤销，居全市第3位。');
    expect(relations).toEqual([]);
  });
});

describe('a sum behind its parts', () => {
  it.each([
    [
      '甲类3件、乙类5件,合计8件。',
      [
        ['甲类', '3件'],
        ['乙类', '5件'],
        ['合计', '8件'],
      ],
    ],
    [
      '甲类3件、乙类5件,共计8件。',
      [
        ['甲类', '3件'],
        ['乙类', '5件'],
        ['共计', '8件'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('brackets within a noun belong to it', () => {
  it.each([
    ['组织46家部门（单位）开展清理。', ['组织部门（单位）开展清理']],
    ['16个县（市）区、开发区全部完成。', ['县（市）区、开发区全部完成']],
    ['培训12个乡镇（街道），走访8家企业（含外资）。', ['培训乡镇（街道）', '走访企业']],
    ['办结12件（其中维持8件）。', ['办结', '维持']],
  ])('%s', (text, expected) => {
    expect(readReport(text).facts.map(({ label }) => label)).toEqual(expected);
  });
});

describe('statistics', () => {
  it.each([
    ['共出具法律意见书100余份。', ['100余份']],
    ['聘请三名公职律师,召开两次会议', ['三名', '两次']],
    ['每年至少组织知识测试一次。', ['一次']],
    ['申请预算(6万元)经费', ['6万元']],
    ['检查场所131家(次)', ['131家(次)']],
    ['占比不低于10%', ['不低于10%']],
    ['提速60%以上', ['60%以上']],
    ['审查时间控制在5—15天', ['5—15天']],
    ['办理１２件，满意率９５％', ['１２件', '９５％']],
  ])('%s', (text, expected) => {
    expect(raws(text)).toEqual(expected);
  });

  it('are labelled with the words that say what was counted, on either side', () => {
    expect(labels('2020年共下发文件639件,28个项目纳入先建后验')).toEqual([
      ['下发文件', '639件'],
      ['项目纳入先建后验', '28个'],
    ]);
    expect(labels('全县31个县级部门和11个乡镇采集完毕')).toEqual([
      ['全县县级部门', '31个'],
      ['乡镇采集完毕', '11个'],
    ]);
    expect(labels('权责事项由78项精简到66项')).toEqual([
      ['权责事项', '78项'],
      ['权责事项', '66项'],
    ]);
    expect(labels('查处违法行为20起,现存证件5件,及时公开3期')).toEqual([
      ['查处违法行为', '20起'],
      ['现存证件', '5件'],
      ['及时公开', '3期'],
    ]);
    expect(labels('完善集中学法制度,每年不少于5次')).toEqual([['完善集中学法制度每年', '不少于5次']]);
  });

  it('share one printed figure where several names stand before it', () => {
    expect(labels('实现面商率、办复率和满意率分别为100%')).toEqual([
      ['面商率', '100%'],
      ['办复率', '100%'],
      ['满意率', '100%'],
    ]);
    expect(labels('参考率及合格率均超过95%')).toEqual([
      ['参考率', '超过95%'],
      ['合格率', '超过95%'],
    ]);
    expect(labels('行政复议、行政诉讼各1件')).toEqual([
      ['行政复议', '1件'],
      ['行政诉讼', '1件'],
    ]);
    expect(labels('办复率均达100%')).toEqual([['办复率', '100%']]);
  });

  it('are negative for a fall against another year', () => {
    expect(facts('下发文件639件,较2019年减少27.4%').map(({ quantity }) => quantity.value)).toEqual(['639', '-27.4']);
    expect(facts('收入增长10.8%').map(({ quantity }) => quantity.value)).toEqual(['10.8']);
  });

  it('have the limit that stands before what a share is of', () => {
    expect(
      facts('分值权重不低于总分值的10%').map(({ label, quantity }) => [label, quantity.bound, quantity.raw]),
    ).toEqual([['分值权重', 'gte', '10%']]);
    expect(facts('经费不超过预算总额的5%').map(({ quantity }) => quantity.bound)).toEqual(['lte']);
  });

  it.each([
    ['截至9月底,共办理454件', '2020-01-01', '2020-09-30', '截至9月底'],
    ['2018年至2020年招标项目60个', '2018-01-01', '2020-12-31', '2018年至2020年'],
    ['2017年以来,仅有复议1件', '2017-01-01', '2020-12-31', '2017年以来'],
    ['2019年下发文件5件', '2019-01-01', '2019-12-31', '2019年'],
    ['全年办理案件5件', '2020-01-01', '2020-12-31', '全年'],
  ])('%s: the period', (text, from, to, raw) => {
    expect(facts(text)[0]!.period).toEqual({ from, to, raw });
  });

  it.each([
    '截至目前,共办理5件',
    '较2019年减少5件',
    '印发《2020年计划》5份',
    '全年推进。办理5件',
    '召开2019年度述职会,培训5次',
  ])('%s: no period', (text) => {
    expect(facts(text)[0]!.period).toBeUndefined();
  });
});

describe('indicators', () => {
  it('are named only where label and unit leave no doubt', () => {
    expect(facts('共出具法律意见书100份').map((fact) => fact.indicator)).toEqual(['legalOpinion.issued']);
    expect(facts('出具法律意见书的律师100名').map((fact) => fact.indicator)).toEqual([undefined]);
    expect(facts('检察建议办复率达100%').map((fact) => fact.indicator)).toEqual([undefined]);
  });
});
