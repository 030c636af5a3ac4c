import { readReport } from '@fazhi/reading';
import { checkReport } from '@fazhi/validation';
import { describe, expect, test } from 'vitest';

/** Rules over figures, combined counts and ordinals; notes on style of figures are left out. */
const JUDGED = /^(?:ARI-(?:0[1-8]|13|18|19|20)|PR-\d+|NUM-0[1-46])$/;

/** What these rules say of a text that stands in the results of a report. */
function said(text: string): string[] {
  const report = readReport(`某县司法局2024年法治政府建设年度报告\n一、主要举措和成效\n${text}`);
  return checkReport(report, { today: '2026-11-27' })
    .findings.filter(({ rule }) => JUDGED.test(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

describe.each<[string, readonly string[]]>([
  [
    'a name or another count is no stated number of a list',
    [
      '县委、县政府召开会议学习党的二十大精神。',
      '学习贯彻党的十九届五中全会、二十大精神。',
      '落实省、市、县三级两类清单，推进“十四五”五年规划。',
      '建成法治公园3个、“法治驿站”25个。',
      '打造“法治书屋”“法治小院”66个。',
    ],
  ],
  [
    'what is no part of the figure before is not measured by it',
    [
      '全年15名负责人出庭应诉，200余名执法人员旁听庭审。',
      '检查企业120家，抽查食品样品300批次。',
      '召开专题会议5次，其中研究法治议题12个。',
      '外贸进出口总额增长12.3%，其中出口增长39.4%。',
      '财政赤字2.38万亿元，比去年增加2000亿元。其中，中央财政赤字1.55万亿元。',
      '居民人均可支配收入4.1万元，其中城镇居民5.2万元。',
      '新增铁路639公里、其中高铁370公里，新增公路2600公里、农村公路3000公里。',
      '机动车由2552万辆增至3230万辆，其中新能源车由45万辆增至356万辆。',
    ],
  ],
  [
    'a rate is held only against its own counts',
    [
      '全年办理人大代表建议12件政协提案4件，答复检察建议书1件，答复率100%。',
      '收到建议12件、提案4件，办结16件，办结率100%。',
      '完成转移就业41.7万人，城镇新增就业5.5万人，应届高校毕业生就业率达到95.2%。',
      '收到申请23件，办结20件，按期办结率100%。',
      '企业产销率达到101.2%，国有资产保值增值率达到102%。',
      '未发生重大案件，群众满意率保持在99%以上。',
      '工业、制造业、技改投资分别增长9.4%、13.3%、6.1%，投资结构改善。',
    ],
  ],
  [
    'two series, and an average rate, make no growth of one',
    [
      '科技型企业从321家增加到8726家，高新企业从380家增加到2132家。',
      '地区生产总值由330.3亿元增加到451.8亿元，年均增长5.5%。',
      '全年优良天数197天，较上年增加35天；空气质量综合指数下降11.5%。',
      '每万人口发明专利拥有量达到32件，较“十三五”末增长115%。',
      '行政审批事项由269项减少到43项，减少84%。',
    ],
  ],
  [
    'suggestions and proposals given apart',
    [
      '自觉接受人大监督和政协民主监督，全年办理市人大代表建议746件、市政协提案673件。',
      '主动接受人大、政协监督，办理代表建议398件、政协提案211件。',
      '办理人大代表建议和政协提案分别为12件和20件。',
    ],
  ],
  [
    'figures that agree',
    [
      '办理行政复议案件12件,其中维持8件,驳回4件。',
      '办理行政复议案件12件，其中维持8件、驳回4件。',
      '排查矛盾纠纷300件，化解298件，化解率99.3%。',
      '上年结转5件，新收100件，办结98件，未结7件。',
      '全年办理案件120件，较上年增加20件，增长20%。',
    ],
  ],
])('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe.each<[string, readonly (readonly [text: string, findings: readonly string[]])[]]>([
  [
    'sums that do not add up are told',
    [
      ['全年收到行政复议申请103宗，不受理12宗，受理95宗。', ['ARI-03 warning']],
      ['全年受理行政复议案件50件，办结45件，在办6件。', ['ARI-03 warning']],
      ['督察发现13个问题，完成整改15个。', ['ARI-02 info']],
      ['保留文件30件、修改5件、废止8件，共清理45件。', ['ARI-01 error']],
      ['清理规范性文件45件：继续有效30件、修改5件、废止8件。', ['ARI-01 error']],
      ['审核合同50份，其中采购合同20份、租赁合同15份、其他合同10份。', ['ARI-01 error']],
      ['办理行政复议案件12件，其中维持8件、驳回5件。', ['ARI-03 warning']],
      ['受理投诉120件（来信30件、来访100件）。', ['ARI-03 warning']],
      ['受理投诉120件（来信30件、来访80件）。', ['ARI-01 info']],
      ['上年结转5件，新收100件，办结98件，未结9件。', ['ARI-05 error']],
      ['权责事项由78项减少至60项，减少12项。', ['ARI-05 error']],
    ],
  ],
  [
    'rates that disagree with their counts are told',
    [
      ['受理案件50件，办结40件，办结率96%。', ['ARI-06 error']],
      ['审议事项148项，其中决策105项（占80%）、任免18项。', ['ARI-06 error']],
      ['2024年办理行政复议案件120件，2023年100件，同比增长30%。', ['ARI-20 warning']],
      ['全年办理案件120件，较上年增加20件，增长25%。', ['ARI-20 warning']],
      ['受理投诉15件，办结率102%。', ['ARI-13 error']],
    ],
  ],
  [
    'lists, combined counts and ordinals',
    [
      ['对行政许可、行政处罚和行政强制4类行为进行规范。', ['ARI-04 error']],
      ['办理人大代表建议和政协提案78件。', ['PR-06 error']],
      ['（一）加强学习。内容甲。\n（一）完善制度。内容乙。\n（三）强化监督。内容丙。', ['NUM-01 error']],
      ['（一）加强学习。内容甲。\n（三）强化监督。内容丙。', ['NUM-01 error']],
    ],
  ],
])('%s, once each', (_, cases) => {
  test.each(cases)('%s', (text, findings) => {
    expect(said(text)).toEqual(findings);
  });
});
