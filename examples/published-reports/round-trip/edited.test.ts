import { plainText, type Report, visit } from '@fazhi/core';
import { readReportDocx, readReportHtml } from '@fazhi/reading';
import { renderHtml } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import { checkReport } from '@fazhi/validation';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

const AGENCY = '某市工业和信息化局';

/** A small report with one fact that has a record behind it, one blank and a figure that is only text. */
const REPORT: Report = {
  type: 'report',
  meta: {
    kind: 'annualReport',
    title: `${AGENCY}2024年法治政府建设年度报告`,
    agency: AGENCY,
    reportYear: 2024,
    signedOn: '2025-02-20',
    origin: 'drafted',
  },
  facts: [
    {
      id: 'legalOpinion.issued',
      label: '出具法律意见书',
      quantity: { value: '103', unit: '份', bound: 'eq', raw: '' },
      indicator: 'legalOpinion.issued',
      period: { from: '2024-01-01', to: '2024-12-31' },
      records: ['o1'],
    },
    { id: 'legalOpinion.adopted', label: '法律意见采纳', quantity: { value: '100', unit: '份', bound: 'eq', raw: '' } },
  ],
  relations: [{ id: 'r1', kind: 'subset', whole: 'legalOpinion.issued', part: 'legalOpinion.adopted' }],
  children: [
    { type: 'title', children: [{ type: 'text', value: `${AGENCY}2024年法治政府建设年度报告` }] },
    {
      type: 'section',
      depth: 1,
      statutoryItem: 'measuresAndResults',
      children: [
        { type: 'heading', ordinal: { raw: '一、', value: 1 }, children: [{ type: 'text', value: '主要举措和成效' }] },
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: '全年出具法律意见书' },
            { type: 'factMention', fact: 'legalOpinion.issued', value: '103份' },
            { type: 'text', value: '，采纳' },
            { type: 'factMention', fact: 'legalOpinion.adopted', value: '100份' },
            { type: 'text', value: '，召开会议5次，办结' },
            { type: 'blank', id: 'b1', label: '办结数', unit: '件', office: '法制科' },
            { type: 'text', value: '。' },
          ],
        },
      ],
    },
    { type: 'signature', value: AGENCY },
    { type: 'dateline', value: '2025年2月20日', date: '2025-02-20' },
  ],
};

const blanks = (report: Report): string[] => {
  const found: string[] = [];
  visit(report, (node) => {
    if (node.type === 'blank') found.push(node.label);
  });
  return found;
};
/** The figures with the ids of the facts that the data says lie behind them. */
const figures = (report: Report): string[] =>
  report.facts.map(({ label, quantity, provenance }) => `${label} ${quantity.value} ${provenance?.id ?? '-'}`);
const AS_WRITTEN = ['出具法律意见书 103 legalOpinion.issued', '采纳 100 legalOpinion.adopted', '召开会议 5 -'];
const BY_TEXT = ['出具法律意见书 103 -', '采纳 100 -', '召开会议 5 -'];

describe('a page that somebody changed', () => {
  const html = renderHtml(REPORT, { embed: 'records' });

  it('was written with what lies behind its figures', () => {
    const report = readReportHtml(html);
    expect(figures(report)).toEqual(AS_WRITTEN);
    expect(report.facts[0]!.provenance).toEqual({
      id: 'legalOpinion.issued',
      indicator: 'legalOpinion.issued',
      period: { from: '2024-01-01', to: '2024-12-31' },
      records: ['o1'],
    });
    expect(report.meta).not.toHaveProperty('disagreements');
  });

  it('has the figure it shows, without what lay behind another, and says so', () => {
    const report = readReportHtml(html.replace('>103份<', '>130份<'));
    expect(figures(report)).toEqual(['出具法律意见书 130 -', ...AS_WRITTEN.slice(1)]);
    expect(report.meta.disagreements).toEqual([{ about: 'figure', printed: '出具法律意见书130份' }]);
    expect(checkReport(report).findings.find(({ rule }) => rule === 'KND-03')?.message).toBe(
      '文件随附的数据与正文有1处不一致，已按正文审查：数字“出具法律意见书130份”。',
    );
  });

  it('states no fact that it does not print', () => {
    const report = readReportHtml(
      html.replace(/<data[^>]*data-fact="legalOpinion\.adopted"[^>]*>100份<\/data>/, '多数'),
    );
    expect(figures(report)).toEqual([AS_WRITTEN[0], AS_WRITTEN[2]]);
    expect(report.relations).toEqual([]);
  });

  it('has the title and date it shows, and nothing of data that names another', () => {
    const title = readReportHtml(html.replace('"title":"某市', '"title":"某省'));
    expect(title.meta).toMatchObject({ title: REPORT.meta.title, origin: 'read' });
    expect(title.meta.disagreements).toEqual([{ about: 'title', printed: REPORT.meta.title }]);
    expect(figures(title)).toEqual(BY_TEXT);
    const date = readReportHtml(html.replace('"signedOn":"2025-02-20"', '"signedOn":"2024-12-31"'));
    expect(date.meta.signedOn).toBe('2025-02-20');
    expect(date.meta.disagreements).toEqual([{ about: 'signedOn', printed: '2025-02-20' }]);
  });

  it('is read like any other when its data is no report data, and says so', () => {
    const report = readReportHtml(html.replace('"bound":"eq"', '"bound":"any"'));
    expect(figures(report)).toEqual(BY_TEXT);
    expect(report.meta.disagreements).toEqual([{ about: 'data', printed: '' }]);
  });

  it('can be read like a stranger’s', () => {
    expect(figures(readReportHtml(html, { embedded: false }))).toEqual(BY_TEXT);
  });
});

describe('a document that somebody changed', () => {
  const changed = async (change: (xml: string) => string, part = 'word/document.xml'): Promise<Report> => {
    const files = unzipSync(await renderDocx(REPORT));
    files[part] = strToU8(change(strFromU8(files[part]!)));
    return readReportDocx(zipSync(files));
  };

  it('has the figures it shows; those that are unchanged are known again by their bookmarks', async () => {
    const report = await changed((xml) => xml.replace('103份', '130份').replace('召开会议5次', '召开会议6次'));
    expect(figures(report)).toEqual(['出具法律意见书 130 -', AS_WRITTEN[1], '召开会议 6 -']);
    expect(report.meta.disagreements).toEqual([{ about: 'figure', printed: '出具法律意见书130份' }]);
    expect(report.meta.origin).toBe('read');
    expect(blanks(report)).toEqual(['办结数']);
  });

  it('has a figure where a blank was filled in', async () => {
    const report = await changed((xml) => xml.replace('<w:showingPlcHdr/>', '').replace('【待补：办结数】', '35'));
    expect(blanks(report)).toEqual([]);
    expect(figures(report)).toContain('办结 35 -');
    expect(plainText(report)).toContain('办结35件。');
  });

  it('shows what it prints, not what its data says', async () => {
    const report = await changed((json) => json.replace('"value":"103"', '"value":"999"'), 'customXml/item1.xml');
    expect(figures(report)).toEqual([BY_TEXT[0], ...AS_WRITTEN.slice(1)]);
    expect(report.meta.disagreements).toEqual([{ about: 'figure', printed: '出具法律意见书103份' }]);
  });

  it('can be read like a stranger’s', async () => {
    expect(figures(await readReportDocx(await renderDocx(REPORT), { embedded: false }))).toEqual(BY_TEXT);
  });

  it('reads the same under a letterhead and over an imprint', async () => {
    const formal = {
      issuerMark: `${AGENCY}文件`,
      documentNumber: '某工信发〔2025〕3号',
      copiedTo: ['市人大常委会办公室'],
      printedBy: '某局办公室',
      printedOn: '2025-02-21',
    };
    const report = await readReportDocx(await renderDocx(REPORT, { profile: 'formal', formal }));
    const within = report.children.filter(({ type }) => type !== 'furniture');
    expect(within).toEqual((await readReportDocx(await renderDocx(REPORT))).children);
    expect(figures(report)).toEqual(AS_WRITTEN);
  });
});
