import { it } from 'vitest';
import { reportOf, sourceOf } from '../reading/document.js';
import { annotationOf, placesOf, sharesWord, titlesOf } from './annotation.js';
import { visit } from '@fazhi/core';
it('x', () => {
  for (const name of ['001','004'] as const) {
    const w = annotationOf(name).figures, r = reportOf(name).facts;
    const wk = w.map(f=>`${f.value}/${f.unit}/${f.upper??''}`), rk = r.map(f=>`${f.quantity.value}${f.quantity.scale??''}/${f.quantity.unit}/${f.quantity.upper??''}`);
    console.log(name, w.length, r.length);
    let j=0; for (let i=0;i<wk.length;i++){ if (wk[i]===rk[j]) { if (w[i]!.bound!==r[j]!.quantity.bound || !sharesWord(w[i]!.subject, r[j]!.label)) console.log('LABEL', JSON.stringify(w[i]), r[j]!.label, r[j]!.quantity.bound); j++; } else { console.log('MISS', wk[i], 'at', rk[j], r[j]?.label); if (wk[i+1]===rk[j+1]) j++; } }
    const source=sourceOf(name); const m:any[]=[]; visit(reportOf(name), n=>{ if(n.type==='factMention') m.push([n.position!.start.offset,n.position!.end.offset]); });
    const places=[...annotationOf(name).notFigures.flatMap(x=>placesOf(source,x)),...titlesOf(source)];
    console.log(places.length, places.filter(([a,b])=>m.some(([s,e])=>!(e<=a||s>=b))).map(([a,b])=>source.slice(a-5,b+5)));
  }
});
