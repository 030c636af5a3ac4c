import { FazhiError } from '@fazhi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecordLines, type RecordBatch } from './read-record-lines.js';

const line = (ledger: string, id: string): string => `${JSON.stringify({ ledger, record: { id, name: '某局😀' } })}\n`;

async function all(chunks: Iterable<string | Uint8Array>, batchSize = 2): Promise<RecordBatch[]> {
  const batches: RecordBatch[] = [];
  for await (const batch of readRecordLines(chunks, { batchSize })) batches.push(batch);
  return batches;
}

describe('readRecordLines', () => {
  test('gives batches of one ledger with the number of each line', async () => {
    const text = [
      line('legalAdviser.opinions', '1'),
      '\r\n',
      line('legalAdviser.opinions', '2'),
      line('legalAdviser.opinions', '3'),
      line('supervision.proposals', '4'),
    ];
    expect((await all(text)).map(({ ledger, lines }) => [ledger, lines])).toEqual([
      ['legalAdviser.opinions', [1, 3]],
      ['legalAdviser.opinions', [4]],
      ['supervision.proposals', [5]],
    ]);
  });

  test('reads the same however the bytes are cut, through characters too', async () => {
    const bytes = new TextEncoder().encode(
      ['1', '2', '3'].map((id) => line('legalAdviser.opinions', id)).join('') +
        '{"ledger":"legalAdviser.opinions","record":{"na',
    );
    const whole = await all([bytes]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 6 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        expect(await all(places.slice(1).map((to, index) => bytes.slice(places[index], to)))).toEqual(whole);
      }),
    );
    expect(whole.at(-1)!.faults.map(({ message }) => message.zh)).toEqual([
      '最后一行（第4行）不完整，没有读入。文件可能没有传完，请重新导出。',
    ]);
  });

  test('a last line that is whole needs no line break', async () => {
    expect((await all([line('legalAdviser.opinions', '1').trimEnd()]))[0]!.faults).toEqual([]);
  });

  test.each([
    ['{"ledger":}', 'notJson'],
    ['12', 'noRecord'],
    ['{"ledger":"legalAdviser.opinions","record":null}', 'noRecord'],
    ['{"ledger":"legalAdvisor.opinions","record":{}}', 'unknownLedger'],
    ['{"ledger":"constructor","record":{}}', 'unknownLedger'],
    [`"${'x'.repeat(8_000_001)}"`, 'tooLong'],
  ])('says what is wrong with %.40s', async (given, kind) => {
    const [batch] = await all([`${given}\n`, line('legalAdviser.opinions', '1')]);
    expect(batch!.faults.map((fault) => [fault.kind, fault.line])).toEqual([[kind, 1]]);
    expect(batch!.lines).toEqual([2]);
    if (kind === 'unknownLedger' && given.includes('Advisor')) {
      expect(batch!.faults[0]!.message.zh).toBe(
        '第1行的台账“legalAdvisor.opinions”不存在，没有读入。是不是“legalAdviser.opinions”？',
      );
    }
  });

  test('takes no more of the source than one batch needs', async () => {
    let taken = 0;
    const endless = {
      *[Symbol.iterator]() {
        for (;;) yield line('legalAdviser.opinions', String((taken += 1)));
      },
    };
    let batches = 0;
    for await (const { records } of readRecordLines(endless, { batchSize: 10 })) {
      batches += 1;
      expect(records).toHaveLength(10);
      // The line that showed the batch to be full was taken already.
      expect(taken).toBe(batches * 10 + 1);
      if (batches === 5) break;
    }
  });

  test.each([[null], [12], [[12]], [{}]])('refuses %j, which gives no text', async (chunks) => {
    await expect(all(chunks as never)).rejects.toThrow(FazhiError);
  });
});
