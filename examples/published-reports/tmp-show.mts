import { draftReport, renderMarkdown, outstanding } from '@fazhi/rendering';
import { checkReport, checkLedgers } from '@fazhi/validation';
import { AgencyLedgersSchema, evaluateRelation, measure } from '@fazhi/core';
import { fullLedgers, quietLedgers } from '../../packages/rendering/src/draft/fixtures/full-ledgers.js';
const agency = { name: '某市工业和信息化局', selfReference: '我局', reporterClass: 'localDepartment', level: 'municipal', recipients: ['市委、市人民政府'] } as const;
for (const make of [fullLedgers, quietLedgers]) {
const ledgers = make({...agency, recipients:[...agency.recipients]}, 2022);
const p = AgencyLedgersSchema.safeParse(ledgers);
if (!p.success) console.log(p.error.issues.slice(0,10));
const prev = fullLedgers({...agency, recipients:[...agency.recipients]}, 2021);
prev.supervision!.proposals!.splice(0,16); prev.pufa!.activities![0].sessions = 130;
const report = draftReport({ agency: ledgers.agency, year: 2022, today: '2023-02-10', ledgers, previous: measure(prev, {year:2021}), annexes: make===fullLedgers? ['powerListAdjustments','majorDecisionCatalog','enforcementStatistics']:[] });
console.log(renderMarkdown(report));
for (const r of report.relations) { const o = evaluateRelation(r, id=>report.facts.find(f=>f.id===id)); if (o.verdict!=='holds' || r.kind==='growth') console.log(o.verdict, o.explanation.zh, r.id); }
console.log(checkReport(report).findings.map(f=>[f.severity,f.rule,f.message,f.quote?.slice(0,60)].join(' | ')).join('\n'));
console.log(report.facts.length, report.relations.length, outstanding(report).length);
}
