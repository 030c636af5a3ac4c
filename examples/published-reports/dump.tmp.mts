import { readReport } from '@fazhi/reading';
import { evaluateRelation, findFact, plainText } from '@fazhi/core';
import { readFileSync } from 'node:fs';
const [, , which, mode] = process.argv;
for (const n of which === 'all' ? ['000','001','002','003','004'] : [which]) {
  const t = readFileSync(`/work/main/examples/published-reports/documents/${n}.txt`,'utf8');
  const r = readReport(t);
  console.log('##', n, JSON.stringify(r.meta));
  if (!mode || mode.includes('o')) {
    const show = (b: any, ind: string) => {
      if (b.type==='section') { const h=b.children[0]; console.log(`${ind}[${b.depth}] ${h.ordinal?.raw ?? '-'} ${plainText(h)}${h.runIn?' ⟫':''} {${b.statutoryItem??''}|${b.outlinePart??''}}`); b.children.slice(1).forEach((c:any)=>show(c,ind+'  ')); }
      else console.log(`${ind}${b.type}${b.kind?':'+b.kind:''}${b.statutoryItem?' <'+b.statutoryItem+'>':''} ${(b.items? JSON.stringify(b.items): plainText(b)).slice(0,50)}`);
    };
    r.children.forEach(c=>show(c,''));
  }
  if (!mode || mode.includes('f')) for (const f of r.facts) console.log(f.id, f.label, '|', f.quantity.raw, JSON.stringify({v:f.quantity.value,u:f.quantity.unit,b:f.quantity.bound}), f.period?.raw ?? '');
  if (!mode || mode.includes('r')) for (const x of r.relations) console.log(x.kind, (x as any).exhaustive ?? '', x.raw, evaluateRelation(x, id=>findFact(r,id)).explanation.zh);
}
