import { FazhiError } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { FASTER_THAN_LINEAR, growth } from '../../../../scripts/growth.mts';
import { readRows } from './read-rows.js';

const CASE = {
  案号: '某市监案〔2024〕12号',
  执法类别: '行政处罚',
  执法机关: '某市市场监督管理局',
  当事人名称: '某食品店',
  处罚程序: '普通程序',
};

describe('readRows', () => {
  test('a table of arrays has its headings in one of the first rows, and rows go by their number in it', () => {
    const { records, rowNumbers } = readRows('legalAdviser.opinions', [
      ['2024年法律意见书台账'],
      ['意见书编号', '出具日期'],
      ['1', '2024.5.21'],
      ['', ''],
      ['2', 45433],
    ]);
    expect(records).toEqual([
      { id: '1', opinionNo: '1', issuedOn: '2024-05-21' },
      { id: '2', opinionNo: '2', issuedOn: '2024-05-21' },
    ]);
    expect(rowNumbers).toEqual([3, 5]);
  });

  test('the same heading is the field of the kind of record the row is of', () => {
    const { records } = readRows('enforcement.cases', [
      { ...CASE, 决定书文号: '某市监罚〔2024〕12号' },
      { ...CASE, 执法类别: '行政给付', 决定书文号: '某民给〔2024〕3号' },
    ]);
    expect(records).toMatchObject([
      { actType: 'penalty', decision: { documentNumber: '某市监罚〔2024〕12号' } },
      { actType: 'payment', documentNumber: '某民给〔2024〕3号' },
    ]);
  });

  test('what holds for all rows is said once, and a row may say otherwise', () => {
    const { records } = readRows('enforcement.cases', [{ 案号: '1' }, { 案号: '2', 执法类别: '行政检查' }], {
      constants: { 执法类别: '行政处罚', 执法机关: '某局' },
    });
    expect(records.map(({ actType }) => actType)).toEqual(['penalty', 'inspection']);
    expect(records[0]).toMatchObject({ organ: { name: '某局' } });
    const [payment] = readRows('enforcement.cases', [{ 执法类别: '行政给付', 决定书文号: '某民给〔2024〕3号' }], {
      constants: { 执法类别: '行政处罚' },
    }).records;
    expect(payment).toMatchObject({ documentNumber: '某民给〔2024〕3号' });
  });

  test('entries of a list stand in numbered columns, in a cell, or in a table of their own', () => {
    const { records, faults } = readRows(
      'enforcement.cases',
      [{ ...CASE, '办案人员1.执法证号': '甲1', 'officers[1].certificate_no': '乙2', 处罚种类: '罚款；警告' }],
      {
        children: {
          全过程记录: [
            { 案号: CASE.案号, 记录形式: '文字记录', 执法环节: '送达', 制作日期: '2024/5/1' },
            { 案号: '没有这一件', 记录形式: '文字记录' },
          ],
        },
      },
    );
    expect(records).toMatchObject([
      {
        officers: [{ certificateNo: '甲1' }, { certificateNo: '乙2' }],
        decision: { kinds: ['fine', 'warning'] },
        processRecords: [{ form: 'written', stage: 'serve', madeOn: '2024-05-01' }],
      },
    ]);
    expect(faults.map(({ message }) => message.zh)).toEqual([
      '第2行的“案号”“没有这一件”在主表中没有对应的行，这一行没有读。请核对。',
    ]);
  });

  test('rows that are records already come out as they went in, without a change', () => {
    const record = {
      id: 'a',
      opinionNo: '1',
      legalBasis: [{ title: '中华人民共和国行政处罚法', article: 33 }],
      author: { name: '张某', phone: '0591-87654321' },
      adoption: 'adopted',
      archived: true,
    };
    expect(readRows('legalAdviser.opinions', [record])).toMatchObject({ records: [record], changes: [], faults: [] });
  });

  test('a mapping names fields by path or title, and leaves columns out', () => {
    const { records, faults } = readRows('enforcement.cases', [{ ...CASE, a: '2024-05-21', b: '某1', c: 'x' }], {
      mapping: { a: 'decision.decidedOn', b: '处罚决定中的决定书文号', c: null },
    });
    expect(records).toMatchObject([{ decision: { decidedOn: '2024-05-21', documentNumber: '某1' } }]);
    expect(faults).toEqual([]);
  });

  test('the columns of published lists are known by their own names', () => {
    const { records, faults } = readRows('credit.publicity', [
      {
        类型: '行政处罚',
        CF_XDR_MC: '某食品店',
        行政处罚决定书文号: '某市监罚【2024】12号',
        CF_NR_FK: '0.2',
        处罚决定日期: '2024/5/21',
      },
    ]);
    expect(faults).toEqual([]);
    expect(records).toMatchObject([
      {
        decisionDocumentNumber: '某市监罚〔2024〕12号',
        fineWan: '0.2',
        decidedOn: '2024-05-21',
        party: { name: '某食品店' },
      },
    ]);
  });

  test('a sensitive value is not repeated by a change or a fault', () => {
    const { records, changes, faults } = readRows('enforcement.cases', [
      { ...CASE, 证件号码: '350102199001011238', '执法机关.名称': '某局' },
      { ...CASE, 案号: '2', 证件号码: '350102 1990 不清 1234' },
    ]);
    expect(records[0]).toMatchObject({ party: { maskedIdNo: '3501**********1238' } });
    expect(JSON.stringify([changes, faults])).not.toMatch(/\d{6}|1990/);
  });

  test.each([
    ['an unknown ledger', () => readRows('no.such' as never, [])],
    ['rows that are none', () => readRows('legalAdviser.opinions', {} as never)],
    ['null for a row', () => readRows('legalAdviser.opinions', [null] as never)],
    ['a mapping to no field', () => readRows('legalAdviser.opinions', [{ a: 1 }], { mapping: { a: 'b' } })],
    ['a table of no list', () => readRows('legalAdviser.opinions', [], { children: { 采纳情况: [] } })],
  ])('%s is a wrong call', (_, call) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(FazhiError.isInstance(thrown)).toBe(true);
  });

  test('time grows with the number of rows', async () => {
    const rows = (count: number): Record<string, unknown>[] =>
      Array.from({ length: count }, (_, index) => ({ ...CASE, 案号: String(index), 决定日期: '2024年5月21日' }));
    expect(await growth((given) => readRows('enforcement.cases', given), rows, 8_000)).toBeLessThan(FASTER_THAN_LINEAR);
  });
});
