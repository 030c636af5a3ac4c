import { readReport } from '@fazhi/reading';
import { evaluateRelation, findFact, plainText } from '@fazhi/core';
const docs = [
`首页 > 政务公开 > 法治政府建设
XX市人民政府
关于2023年度法治政府建设情况的报告
来源：市司法局  发布时间：2024-03-29 10:11
市委、市人大常委会：
现将我市2023年度法治政府建设情况报告如下：
一、主要工作举措和成效
（一）坚持党的领导
全年办理行政复议案件50件，其中维持30件，撤销8件，驳回5件。
（二）执法
共受理信访事项120件（其中来信30件、来访90件），办结118件。检查企业100家次，其中双随机60家次，发现问题20个，整改20个。执法人员50人，其中持证人员48人，持证率96％。
（1）细项。受理投诉12件、举报8件，合计20件。
二、存在的问题及原因
三、2024年工作安排
XX市人民政府
2024年2月28日
（此件公开发布）`,
`2022年度某县法治政府建设工作报告
2022年，某县坚持……取得成效。
主要举措和成效
我县出台制度3项，下发文件639件，较2021年的880件减少27.4%。
下一步工作打算
继续推进。
中共某县委员会
某县人民政府
二〇二三年二月十日`,
`中共天津市委 天津市人民政府
2021年法治政府建设情况报告
党中央、国务院:
一、xx
天津市`,
`某某街道办事处2024年度法治政府建设年度报告（征求意见稿）
（2025年1月15日）
一、工作
内容。
附件：1.清单
2.目录
某某街道办事处
2025年1月`,
``,
`国家市场监督管理总局2024年法治政府建设年度报告\n2024年,总局……。`,
];
for (const t of docs) { const r = readReport(t); console.log(JSON.stringify(r.meta));
 const show = (b: any, ind: string) => { if (b.type==='section') { const h=b.children[0]; console.log(`${ind}[${b.depth}] ${h.ordinal?.raw ?? '-'} ${plainText(h)}${h.runIn?' ⟫':''} {${b.statutoryItem??''}|${b.outlinePart??''}}`); b.children.slice(1).forEach((c:any)=>show(c,ind+'  ')); } else console.log(`${ind}${b.type}${b.kind?':'+b.kind:''}${b.statutoryItem?' <'+b.statutoryItem+'>':''} ${(b.items? JSON.stringify(b.items): plainText(b)).slice(0,60)}`); };
 r.children.forEach(c=>show(c,' '));
 for (const f of r.facts) console.log('   ',f.label, f.quantity.raw, f.quantity.value);
 for (const x of r.relations) console.log('   ',x.kind, (x as any).exhaustive ?? '', x.raw, evaluateRelation(x, id=>findFact(r,id)).explanation.zh);
}
