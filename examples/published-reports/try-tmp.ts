import { readFileSync } from 'node:fs';
import { readReport, readReportHtml } from '@fazhi/reading';
import { renderHtml, renderMarkdown, draftReport } from '@fazhi/rendering';
import { outlineOf } from '/work/main/examples/published-reports/reading/outline.js';
import { plainText } from '@fazhi/core';
for (const n of ['000','001','002','003','004']) {
  const r = readReport(readFileSync(`/work/main/examples/published-reports/documents/${n}.txt`,'utf8'));
  for (const [k, back] of [['md', readReport(renderMarkdown(r,{furniture:true}))], ['html', readReportHtml(renderHtml(r,{furniture:true}))], ['html-noembed', readReportHtml(renderHtml(r,{embed:false, furniture:true}))]] as const) {
    const a = outlineOf(r).split('\n'), b = outlineOf(back).split('\n');
    const diff = a.map((l,i)=>l===b[i]?'':`${i}: ${l} | ${b[i]}`).filter(Boolean);
    console.log(n,k,a.length,b.length, diff.slice(0,6), back.facts.length, r.facts.length);
    const fa=r.facts.map(f=>[f.label,f.quantity.value,f.quantity.unit,f.quantity.bound].join()), fb=back.facts.map(f=>[f.label,f.quantity.value,f.quantity.unit,f.quantity.bound].join());
    console.log(fa.filter((x,i)=>x!==fb[i]).slice(0,3), fb.filter((x,i)=>x!==fa[i]).slice(0,3));
  }
}
