import type { LedgerPath } from '@fazhi/core';
import { expect, test } from 'vitest';
import { readRows } from './read-rows.js';
import { shown } from './row-words.js';

const OPINION = 'legalAdviser.opinions';
const CASE = 'enforcement.cases';

/** What clerks and programs write, a kind a line: ledger, heading, cell. */
const DIRTY: readonly (readonly [LedgerPath, string, unknown])[] = [
  [OPINION, '出具日期', '2024年5月21日'],
  [OPINION, '出具日期', '2024.5.21'],
  [OPINION, '出具日期', '2024/5/21'],
  [OPINION, '出具日期', '2024-5-21'],
  [OPINION, '出具日期', '20240521'],
  [OPINION, '出具日期', 20240521],
  [OPINION, '出具日期', 45433],
  [OPINION, '出具日期', '45433'],
  [OPINION, '出具日期', '二〇二四年五月二十一日'],
  [OPINION, '出具日期', '２０２４年５月２１日'],
  [OPINION, '出具日期', new Date('2024-05-20T16:00:00Z')],
  [OPINION, '出具日期', '2024-05-20T16:00:00.000Z'],
  [OPINION, '出具日期', '2024-05-21 00:00:00'],
  [OPINION, '出具日期', ' 2024-05-21\u200B'],
  [OPINION, '出具日期', '24.5.21'],
  [OPINION, '出具日期', '5/21/2024'],
  [OPINION, '出具日期', '2024年5月'],
  [OPINION, '出具日期', '2024-02-30'],
  [OPINION, '出具日期', '2024年5月21日上午'],
  [OPINION, '出具日期', 12],
  [OPINION, '出具日期', '待定'],
  [OPINION, '采纳情况', '采纳'],
  [OPINION, '采纳情况', ' 未采纳 '],
  [OPINION, '采纳情况', 'Adopted'],
  [OPINION, '采纳情况', '部分'],
  [OPINION, '采纳情况', '全部采纳'],
  [OPINION, '是否采纳', '未予采纳'],
  [OPINION, '审查结论', '合法合规'],
  [OPINION, '送审时间', '2024.3.4'],
  [OPINION, '采纳情况', '同意'],
  [OPINION, '风险等级', '无'],
  [OPINION, '风险等级', '较高'],
  [OPINION, '风险等级', '/'],
  [OPINION, '是否归档', '是'],
  [OPINION, '是否归档', '√'],
  [OPINION, '是否归档', '否'],
  [OPINION, '是否归档', 1],
  [OPINION, '是否归档', '已移交'],
  [OPINION, '备注', '无'],
  [OPINION, '备注', '——'],
  [OPINION, '备注', '\uFEFF已归档　'],
  [OPINION, '意见书编号', 12],
  [OPINION, '意见书编号', '２０２４－１２'],
  [OPINION, '意见建议', '一是补正。\n二是公告。'],
  [OPINION, '出具人', '张某'],
  [OPINION, '出具人.电话', '０５９１－８７６５４３２１'],
  [OPINION, '法律依据', '《中华人民共和国行政处罚法》第三十三条第一款'],
  [OPINION, '法律依据', '《中华人民共和国行政处罚法》第三十三条、第五十七条'],
  [OPINION, '法律依据', '行政处罚法第三十三条'],
  [OPINION, '法律依据', '无'],
  [OPINION, '出具时间戳', '2024-05-21'],
  [CASE, '罚款金额（元）', 3000],
  [CASE, '罚款金额(万元)', '0.3'],
  [CASE, '罚款金额（元）', '￥3,000.00'],
  [CASE, '罚款金额（万元）', '3000元'],
  [CASE, '罚款金额（元）', '0.3万元'],
  [CASE, '罚款金额（元）', '约3000元'],
  [CASE, '罚款金额', 3000],
  [CASE, '决定书文号', '某市监罚[2024]12号'],
  [CASE, '决定书文号', '某市监罚（2024）12号'],
  [CASE, '处罚种类', '罚款、警告'],
  [CASE, '处罚种类', '吊销营业执照'],
  [CASE, '被处罚单位', '某公司'],
  [CASE, '当事人', '某公司'],
  [CASE, '案件来源', '群众举报'],
  [CASE, '罚款数额', 3000],
  [CASE, '罚款数额（元）', 3000],
  [CASE, '处罚种类', '罚款；责令改正'],
  [CASE, '统一社会信用代码', '91350100m000100y43'],
  [CASE, '统一社会信用代码', '91350100MOOO100Y43'],
  [CASE, '证件号码', '350102199001011238'],
  [CASE, '证件号码', '350102199001011231'],
  [CASE, '身份证号', '11010519491231002x'],
  [CASE, '办案人员1.执法证号', '闽A１２'],
  ['powerList.items', '权力类别', '行政许可类'],
  ['powerList.items', '权力类别', '其他行政权力'],
  ['powerList.items', '行使层级', '县（市、区）级'],
  ['powerList.items', '行使层级', '乡镇'],
  ['powerList.items', '法定时限', '20个工作日'],
  ['powerList.items', '法定时限', '20天'],
  ['inspection.items', '事项类别', '重点'],
  ['inspection.items', '检查依据', '《房地产经纪管理办法》第二十八条'],
  ['majorDecision.threeMajors', '会议类型', '局长办公会'],
  ['majorDecision.threeMajors', '金额', '50万'],
  ['normativeDocument.documents', '文件状态', '继续有效'],
  ['normativeDocument.documents', '有效期', '5年'],
  ['normativeDocument.documents', '发文字号', '明政发[2024]第014号'],
  ['normativeDocument.documents', '发文字号', '明政发2024年14号'],
  ['pufa.activities', '场次', '12场'],
  ['pufa.activities', '受众', '500余人'],
];

test('kinds of dirty cells: what becomes of each, in the words a clerk sees', async () => {
  const lines = DIRTY.map(([ledger, heading, cell]) => {
    const kind = ledger === CASE ? { 执法类别: '行政处罚' } : {};
    const { changes, faults } = readRows(ledger, [{ [heading]: cell }], { constants: kind });
    const own = changes.filter(({ column }) => column === heading);
    const done = own.map(({ became, why }) => `${became === undefined ? '' : `${shown(became)}：`}${why.zh}`);
    const asked = faults.map(({ message }) => message.zh);
    const kept = done.length + asked.length === 0 ? ['照原样读入'] : [];
    return `| ${heading} | ${JSON.stringify(cell)} | ${done.join('<br>')}${kept.join('')} | ${asked.join('<br>')} |`;
  });
  expect(DIRTY.length).toBeGreaterThanOrEqual(60);
  await expect(`| 表头 | 填的 | 改动 | 要问的 |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`).toMatchFileSnapshot(
    'dirty-rows.snapshot.md',
  );
});
