import { describe, expect, it } from 'vitest';
import { DOCUMENTS, reportOf, sourceOf, type DocumentName } from './document.js';
import { visit, type ReportMeta } from '@fazhi/core';

const META: Readonly<Record<DocumentName, ReportMeta>> = {
  '000': {
    kind: 'annualReport',
    title: '自治区经济和信息化厅2020年法治政府建设工作情况报告',
    agency: '自治区经济和信息化厅',
    level: 'provincial',
    reporterClass: 'localDepartment',
    reportYear: 2020,
    publishedOn: '2021-11-22',
    damagedDates: [{ raw: '20211月14', role: 'signed' }],
    outline: 'outline2015',
    folded: true,
    origin: 'read',
  },
  '001': {
    kind: 'annualReport',
    title: '壤塘县人民政府关于2020年法治政府建设工作情况的报告',
    agency: '壤塘县人民政府',
    level: 'county',
    reporterClass: 'localGovernment',
    reportYear: 2020,
    signedOn: '2021-03-02',
    publishedOn: '2021-03-02',
    folded: true,
    origin: 'read',
  },
  '002': {
    kind: 'annualReport',
    title: '经济技术开发区管理委员会关于2022年法治政府建设情况报告',
    agency: '经济技术开发区管理委员会',
    reporterClass: 'extendedByLocalRule',
    reportYear: 2022,
    signedOn: '2023-02-13',
    publishedOn: '2023-02-15',
    outline: 'outline2021',
    folded: true,
    origin: 'read',
  },
  '003': {
    kind: 'implementationNotice',
    title: '甘肃省工业和信息化委员会关于印发贯彻落实工信部《法治政府建设实施纲要(2015-2020年)实施方案》实施细则的通知',
    agency: '甘肃省工业和信息化委员会',
    level: 'provincial',
    reporterClass: 'localDepartment',
    documentNumber: '甘工信函〔2017〕2号',
    recipients: ['各市州工信委', '委各处室', '委下属单位'],
    signedOn: '2017-01-03',
    outline: 'outline2015',
    folded: true,
    origin: 'read',
  },
  '004': {
    kind: 'annualReport',
    title: '市工业和信息化局2020年法治政府建设情况报告',
    agency: '市工业和信息化局',
    reporterClass: 'localDepartment',
    reportYear: 2020,
    outline: 'outline2015',
    folded: true,
    origin: 'read',
  },
};

describe.each(DOCUMENTS)('document %s', (name) => {
  it('says who reports on which year, and when', () => {
    expect(reportOf(name).meta).toEqual(META[name]);
  });

  it('has nothing lost: every character that prints stands in a node, at its place', () => {
    const source = sourceOf(name);
    const kept = new Uint8Array(source.length);
    visit(reportOf(name), (node) => {
      if (node.type === 'report' || node.type === 'section') return;
      const [from, to] = [node.position!.start.offset!, node.position!.end.offset!];
      if ((node.type === 'text' || node.type === 'factMention') && node.value !== '')
        expect(source.slice(from, to)).toBe(node.value);
      kept.fill(1, from, to);
    });
    expect([...source].filter((character, at) => kept[at] === 0 && character.trim() !== '')).toEqual([]);
  });
});
