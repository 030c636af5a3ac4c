import { ledgerFields, type LedgerPath, LEDGERS } from '@fazhi/core';
import { expect, test } from 'vitest';
import { findHeading } from './column-index.js';
import { readRows } from './read-rows.js';
import { USUAL_HEADINGS } from './usual-headings.js';

/** Lists as they are published: ledger, headings, a row, and what is read of it. */
const LISTS: readonly (readonly [LedgerPath, Readonly<Record<string, unknown>>, object])[] = [
  [
    'powerList.items',
    {
      序号: 12,
      权力类别: '行政处罚类',
      权力名称: '对擅自改变规划许可内容的处罚',
      实施层级: '县（市、区）级',
      职权依据: '《中华人民共和国城乡规划法》第六十四条',
      '责任处（科）室': '执法大队',
    },
    {
      seq: 12,
      category: 'penalty',
      name: '对擅自改变规划许可内容的处罚',
      exerciseLevel: 'county',
      establishingBasis: [{ title: '中华人民共和国城乡规划法', article: 64 }],
      handlingUnit: '执法大队',
    },
  ],
  [
    'powerList.items',
    {
      事项名称: '城镇污水排入排水管网许可',
      职权类别: '许可',
      行使主体: '某县住房和城乡建设局',
      承办科室: '审批股',
      法定时限: '20个工作日',
      承诺期限: '5工作日',
    },
    {
      category: 'licensing',
      name: '城镇污水排入排水管网许可',
      implementingBody: { name: '某县住房和城乡建设局' },
      statutoryLimit: { value: 20, unit: 'workingDay' },
      promisedLimit: { value: 5, unit: 'workingDay' },
    },
  ],
  [
    'governmentService.items',
    {
      序号: 1,
      公共服务事项名称: '公租房租金收缴',
      事项类型: '公共服务事项',
      办件类别: '即办',
      所需材料: '身份证',
      办理条件: '已承租',
      服务流程: '申请—缴费',
      跑动次数: 0,
      网上办理深度: '全程网上办理',
    },
    { name: '公租房租金收缴', itemType: 'publicService', handlingKind: 'onTheSpot', conditions: '已承租', visits: 0 },
  ],
  [
    'pufa.listItems',
    {
      序号: 3,
      责任处室: '法规科',
      宣传内容: '《中华人民共和国宪法》',
      重点对象: '领导干部',
      宣传形式: '法治讲座',
      工作措施: '每季度一讲',
      时间安排: '全年',
      牵头单位: '某市司法局',
      配合单位: '某市教育局',
    },
    { seq: 3, responsibleUnit: '某市司法局', responsibleOffice: '法规科', measures: ['每季度一讲'] },
  ],
  [
    'inspection.items',
    {
      序号: 1,
      抽查事项名称: '房地产经纪机构检查',
      检查依据: '《房地产经纪管理办法》第二十八条',
      抽查对象: '房地产经纪机构',
      抽查内容: '备案情况',
      抽查方法: '实地检查',
      抽查比率: '5%',
      检查频次: '每年一次',
      事项类别: '一般事项',
      检查层级: '市、县级',
    },
    {
      name: '房地产经纪机构检查',
      targetType: '房地产经纪机构',
      content: '备案情况',
      scope: 'general',
      frequency: '每年一次',
    },
  ],
  [
    'majorDecision.catalog',
    {
      年度: 2024,
      序号: 1,
      决策事项名称: '停车收费标准',
      承办单位: '某市发展和改革委员会',
      配合部门: '某市财政局',
      制定依据: '《重大行政决策程序暂行条例》第三条',
      完成时限: '2024年12月',
      是否听证: '是',
    },
    { year: 2024, seq: 1, name: '停车收费标准', sponsorUnit: '某市发展和改革委员会', plannedOn: '2024-12' },
  ],
  [
    'majorDecision.threeMajors',
    {
      序号: 1,
      事项类别: '大额度资金使用',
      议题: '年度经费',
      会议类型: '党组会',
      会议时间: '2024.3.11',
      '涉及金额（万元）': 86.4,
    },
    { kind: 'largeFund', title: '年度经费', meetingKind: 'partyGroup', on: '2024-03-11', amountYuan: '864000' },
  ],
  [
    'normativeDocument.documents',
    {
      序号: 1,
      文件名称: '某市停车管理办法',
      文号: '某政规〔2024〕3号',
      发布时间: '2024年3月1日',
      实施日期: '2024-04-01',
      有效期: '2029-03-31',
      有效性: '现行有效',
      起草部门: '某市交通运输局',
    },
    {
      title: '某市停车管理办法',
      documentNumber: '某政规〔2024〕3号',
      publishedOn: '2024-03-01',
      effectiveFrom: '2024-04-01',
      validUntil: '2029-03-31',
      status: 'effective',
      draftingUnit: '某市交通运输局',
    },
  ],
  [
    'legalAdviser.opinions',
    {
      文号: '2024-7',
      审查事项: '物业合同',
      送审日期: '2024.3.4',
      出具时间: '2024.3.8',
      审查结论: '合法合规',
      是否采纳: '已采纳',
      承办律师: '张某',
      风险级别: '低风险',
    },
    {
      opinionNo: '2024-7',
      matter: '物业合同',
      requestedOn: '2024-03-04',
      issuedOn: '2024-03-08',
      conclusion: 'lawful',
      adoption: 'adopted',
      author: { name: '张某' },
      riskLevel: 'low',
    },
  ],
  [
    'enforcement.cases',
    {
      执法类别: '行政处罚',
      案件编号: '2024-1',
      被处罚单位: '某公司',
      案由: '未按规定公示',
      案源: '举报',
      处罚文号: '某市监罚〔2024〕1号',
      处罚日期: '2024-05-21',
      '罚款数额（元）': 3000,
      立案时间: '2024-05-01',
      办结日期: '2024-06-01',
    },
    {
      caseNo: '2024-1',
      party: { name: '某公司' },
      violation: '未按规定公示',
      source: 'complaint',
      decision: { documentNumber: '某市监罚〔2024〕1号', decidedOn: '2024-05-21', fineWan: '0.3' },
      filedOn: '2024-05-01',
      closedOn: '2024-06-01',
    },
  ],
  [
    'enforcementOfficer.certificates',
    {
      序号: 1,
      姓名: '李某',
      执法证号: 'A001',
      发证单位: '某市人民政府',
      领证日期: '2024-01-02',
      有效期限: '2029-01-01',
      执法范围: '城市管理',
    },
    {
      no: 'A001',
      holder: '李某',
      issuer: '某市人民政府',
      issuedOn: '2024-01-02',
      validTo: '2029-01-01',
      fields: ['城市管理'],
    },
  ],
  [
    'dispute.litigation',
    {
      案号: '（2024）某01行初1号',
      受理法院: '某市中级人民法院',
      审理阶段: '第一审',
      裁判结果: '判决驳回原告诉讼请求',
      负责人出庭情况: '副职出庭',
      结案日期: '2024-09-01',
    },
    {
      caseNo: '（2024）某01行初1号',
      stage: 'first',
      outcome: 'rejectClaim',
      headAppeared: 'deputy',
      closedOn: '2024-09-01',
    },
  ],
];

test.each(LISTS)('%s: a published list is read column by column', (ledger, row, wanted) => {
  const { records, faults } = readRows(ledger, [row]);
  expect(faults.filter(({ kind }) => kind !== 'unreadable').map(({ message }) => message.zh)).toEqual([]);
  expect(records[0]).toMatchObject(wanted);
});

test('a usual heading never takes the place of a title, and every title it belongs to is one of ours', () => {
  const paths = Object.keys(LEDGERS) as LedgerPath[];
  for (const ledger of paths) {
    for (const { key, title } of ledgerFields(ledger)) {
      expect(
        findHeading(ledgerFields(ledger), title).targets.map(({ path }) => path),
        `${ledger} ${title}`,
      ).toEqual([[key]]);
    }
  }
  const titles = new Set<string>();
  const enter = (fields: ReturnType<typeof ledgerFields>, depth = 0): void => {
    for (const { title, fields: below, item } of fields) {
      titles.add(title);
      if (depth < 4) enter(below ?? item?.fields ?? [], depth + 1);
    }
  };
  for (const ledger of paths) enter(ledgerFields(ledger));
  expect(Object.keys(USUAL_HEADINGS).filter((title) => !titles.has(title))).toEqual([]);
});
