import { FazhiError, paragraph, type Report, text } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { renderPlainText } from '../index.js';
import { everyNode } from '../../../core/src/fixtures/every-node.js';
import { HOSTILE } from '../tree/fixtures/hostile-texts.js';

const cell = (value: string) => ({ type: 'tableCell' as const, children: [text(value)] });

const report: Report = {
  type: 'report',
  meta: { kind: 'annualReport', title: '某局2022年度报告', origin: 'drafted' },
  facts: [],
  relations: [],
  children: [
    { type: 'title', children: [text('某局'), text('2022年度报告')] },
    { type: 'addressee', value: '市人民政府' },
    {
      type: 'section',
      depth: 1,
      children: [
        { type: 'heading', ordinal: { raw: '一、', value: 1 }, children: [text('主要举措')] },
        paragraph('出具法律意见书', { type: 'factMention', fact: 'f', value: '103份' }, '。'),
        {
          type: 'section',
          depth: 2,
          children: [
            { type: 'heading', runIn: true, ordinal: { raw: '（一）', value: 1 }, children: [text('执法')] },
            paragraph('处罚', { type: 'blank', id: 'b1', label: '处罚件数', unit: '件' }, '。'),
            {
              type: 'table',
              caption: '处罚情况',
              headerRows: 1,
              children: [
                { type: 'tableRow', children: [cell('种类'), cell('件数')] },
                { type: 'tableRow', children: [cell('罚款'), cell('3')] },
              ],
            },
          ],
        },
      ],
    },
    { type: 'attachmentNote', items: ['目录', '清单'] },
    { type: 'signature', value: '某局' },
    { type: 'dateline', value: '2023年2月10日', date: '2023-02-10' },
    { type: 'furniture', kind: 'pageChrome', value: '分享到：' },
  ],
};

test('one line for each title line, heading, paragraph and row', () => {
  expect(renderPlainText(report)).toBe(
    [
      '某局',
      '2022年度报告',
      '市人民政府：',
      '一、主要举措',
      '出具法律意见书103份。',
      '（一）执法。处罚【待补：处罚件数（单位：件）】。',
      '处罚情况',
      '种类\t件数',
      '罚款\t3',
      '附件：1.目录',
      '\u3000\u3000\u30002.清单',
      '某局',
      '2023年2月10日',
      '',
    ].join('\n'),
  );
});

test('page furniture is printed on request only', () => {
  expect(renderPlainText(report)).not.toContain('分享到');
  expect(renderPlainText(report, { furniture: true })).toContain('\n分享到：\n');
});

test('a report without content gives nothing', () => {
  expect(renderPlainText({ ...report, children: [] })).toBe('');
  expect(renderPlainText({ ...report, children: [paragraph('')] })).toBe('');
});

const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Surrogate}]/u;

describe('strings from strangers', () => {
  const shape = (written: string) => written.split('\n').map((each) => each.split('\t').length);
  const harmless = shape(renderPlainText(everyNode('字'), { furniture: true }));

  test.each(HOSTILE.filter((value) => value !== ''))('%j ends no line and no cell, and stays visible', (value) => {
    const written = renderPlainText(everyNode(value), { furniture: true });
    expect(shape(written)).toEqual(harmless);
    expect(written).not.toMatch(INVISIBLE);
  });

  test('markup is text like any other', () => {
    expect(renderPlainText({ ...report, children: [paragraph('<b>1 & 2</b> **x**')] })).toBe('<b>1 & 2</b> **x**\n');
  });
});

test('the report stays as it is, and equal reports give equal text', () => {
  const before = structuredClone(report);
  expect(renderPlainText(report)).toBe(renderPlainText(structuredClone(report)));
  expect(report).toEqual(before);
});

test('anything but a report and its options is refused', () => {
  expect(() => renderPlainText({} as Report)).toThrow(FazhiError);
  expect(() => renderPlainText(report, { furnitur: true } as object)).toThrow(FazhiError);
});
