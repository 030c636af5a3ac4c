import { describe, expect, it } from 'vitest';
import { readReportHtml } from '../html/read-report-html.js';
import { readReport } from '../read-report.js';
import { agencyNamesOf, citationsOf, documentNumbersOf } from './mentions.js';

const TEXT = `某局2024年法治政府建设情况报告
一、主要举措和成效
（一）规范执法。按照《行政处罚法》第五条、《通知》（国办发〔2018〕118号）要求检查10次。
落实《民法典》。`;

describe('mentions', () => {
  it('of instruments are listed with their places', () => {
    const found = citationsOf(readReport(TEXT));
    expect(found.map(({ citation, place }) => [citation.title, citation.article, place])).toEqual([
      ['行政处罚法', 5, ['一、主要举措和成效', '（一）规范执法']],
      ['通知', undefined, ['一、主要举措和成效', '（一）规范执法']],
      ['民法典', undefined, ['一、主要举措和成效', '（一）规范执法']],
    ]);
    for (const { raw, position } of found) expect(TEXT.slice(position!.start.offset, position!.end.offset)).toBe(raw);
  });

  it('of document numbers are listed with their places', () => {
    const [number, ...others] = documentNumbersOf(readReport(TEXT));
    expect(others).toEqual([]);
    expect(number).toMatchObject({
      raw: '国办发〔2018〕118号',
      documentNumber: { year: 2018, sequence: 118, flaws: [] },
      position: { start: { line: 3 } },
    });
  });

  it('have no position where the source spells the words otherwise', () => {
    const report = readReportHtml('<div id="zoom"><p>一、情况</p><p>落实《民&#x6CD5;典》。</p></div>');
    expect(citationsOf(report).map(({ raw, position }) => [raw, position])).toEqual([['《民法典》', undefined]]);
  });

  it('of the issuing body are listed by form, without overlap', () => {
    const text =
      '某市经济和信息化局2020年法治政府建设情况报告\n一、情况\n某市经济和信息化局制定《经济和信息化局办法》,我局修订《某市工业和信息化局规定》,报某市司法局。';
    expect(agencyNamesOf(readReport(text)).map(({ raw, form }) => [raw, form])).toEqual([
      ['某市经济和信息化局', 'full'],
      ['经济和信息化局', 'short'],
      ['我局', 'self'],
      ['工业和信息化局', 'variant'],
    ]);
  });

  it('of an unknown body are none', () => {
    expect(agencyNamesOf({ ...readReport(TEXT), meta: { kind: 'other', title: '', origin: 'read' } })).toEqual([]);
  });
});
