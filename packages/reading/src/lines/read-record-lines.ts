import { FazhiError, LEDGERS, type LedgerPath, type LocalizedText } from '@fazhi/core';
import { nearestName, option, type OptionFields, takeOptions } from '@fazhi/core/checking';
import { utf8Decoder } from '../encoding/text-decoder.js';

/** 读记录行选项: how many records are held at a time. */
export interface ReadRecordLinesOptions {
  /** 每批记录数: at most so many records in a batch; 1,000 by default. */
  readonly batchSize?: number | undefined;
}

const READ_RECORD_LINES_OPTIONS: OptionFields<ReadRecordLinesOptions> = {
  batchSize: option.may('每批记录数', option.count),
};

/** 行问题种类: why a line was not read. */
export type LineFaultKind = 'notJson' | 'incomplete' | 'noRecord' | 'unknownLedger' | 'tooLong';

/** 行问题: a line that was not read. */
export interface LineFault {
  /** 种类: what kind of fault. */
  readonly kind: LineFaultKind;
  /** 行号: from 1. */
  readonly line: number;
  /** 说明: what is wrong and what to do. */
  readonly message: LocalizedText;
}

/** 记录批: records of one ledger that follow each other, still to be checked by `parseLedgers`. */
export interface RecordBatch {
  /** 台账: of all the records; none where no line of the batch was read. */
  readonly ledger: LedgerPath | undefined;
  /** 记录: as plain data. */
  readonly records: unknown[];
  /** 行号: of each record. */
  readonly lines: number[];
  /** 问题: lines of the batch that were not read, in order. */
  readonly faults: LineFault[];
}

/** Longest line held: a case with all its documents has a thousandth of it. */
const LONGEST = 8_000_000;
/** Faults that fill a batch as records do, so that a file of nothing but faults is not held whole either. */
const MOST_FAULTS = 1_000;

const WORDS: Readonly<Record<LineFaultKind, (line: number, given: string) => LocalizedText>> = {
  notJson: (line) => ({
    zh: `第${String(line)}行不是JSON，没有读入。请检查引号、逗号和括号。`,
    en: `Line ${String(line)} is not JSON and was not read. Check its quotation marks, commas and brackets.`,
  }),
  incomplete: (line) => ({
    zh: `最后一行（第${String(line)}行）不完整，没有读入。文件可能没有传完，请重新导出。`,
    en: `The last line (${String(line)}) is incomplete and was not read. The file may have been cut off: export it again.`,
  }),
  noRecord: (line) => ({
    zh: `第${String(line)}行没有写成 {"ledger": "台账", "record": {…}} 的形式，没有读入。`,
    en: `Line ${String(line)} does not have the form {"ledger": …, "record": {…}} and was not read.`,
  }),
  unknownLedger: (line, given) => {
    const near = nearestName(given, Object.keys(LEDGERS));
    return {
      zh: `第${String(line)}行的台账“${given.slice(0, 60)}”不存在，没有读入。${near === undefined ? '' : `是不是“${near}”？`}`,
      en: `Line ${String(line)} names a ledger "${given.slice(0, 60)}" that there is not; it was not read.${near === undefined ? '' : ` Do you mean "${near}"?`}`,
    };
  },
  tooLong: (line) => ({
    zh: `第${String(line)}行超过800万字，没有读入。请检查是否缺少换行。`,
    en: `Line ${String(line)} is longer than 8 million characters and was not read. Look for a missing line break.`,
  }),
};

/**
 * 读记录行: the records of a file of JSON lines (NDJSON), in batches, never holding more than one.
 *
 * Each line is `{"ledger": "enforcement.cases", "record": {…}}`; blank lines are passed over. A batch is of one ledger: where another
 * begins, another batch does. A line that cannot be read is a fault with its number; so is a last line that was cut off. Nothing is
 * thrown for bad data. The records are still to be checked by `parseLedgers` and counted by `tallyLedgers`.
 *
 * @param chunks - the text in pieces of any length, as a stream of Node, `fetch` or a file gives it; bytes are UTF-8
 * @param options - how many records a batch has at most
 * @throws FazhiError `invalidArgument` for what gives no pieces, or fails while it gives them: its own error is the `cause`
 *
 * @example
 * ```ts
 * import { readRecordLines } from '@fazhi/reading';
 *
 * const chunks = ['{"ledger":"legalAdviser.opinions","record":{"id":"1"}}\n{"ledger":"legalAdviser.opinions","rec'];
 * const batches = [];
 * for await (const batch of readRecordLines(chunks)) batches.push(batch);
 * batches.map(({ ledger, lines }) => [ledger, lines]); // => [['legalAdviser.opinions', [1]]]
 * batches[0]?.faults.map(({ kind, line }) => [kind, line]); // => [['incomplete', 2]]
 * ```
 */
export async function* readRecordLines(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  options: ReadRecordLinesOptions = {},
): AsyncGenerator<RecordBatch, void> {
  const { batchSize = 1_000 } = takeOptions('readRecordLines', options, READ_RECORD_LINES_OPTIONS);
  let batch = emptyBatch();
  for await (const line of linesOf(chunks)) {
    const read = readLine(line);
    if (read === undefined) continue;
    const isFull = batch.records.length >= batchSize || batch.faults.length >= MOST_FAULTS;
    const isOther = 'ledger' in read && batch.ledger !== undefined && batch.ledger !== read.ledger;
    if (isFull || isOther) {
      yield batch;
      batch = emptyBatch();
    }
    if ('kind' in read) batch.faults.push(read);
    else {
      batch.records.push(read.record);
      batch.lines.push(line.number);
      batch = { ...batch, ledger: read.ledger };
    }
  }
  if (batch.records.length > 0 || batch.faults.length > 0) yield batch;
}

function emptyBatch(): RecordBatch {
  return { ledger: undefined, records: [], lines: [], faults: [] };
}

interface Line {
  readonly number: number;
  /** Nothing of a line that is too long. */
  readonly text: string | undefined;
  /** Whether its end was seen. */
  readonly ended: boolean;
}

async function* linesOf(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncGenerator<Line> {
  const decoder = utf8Decoder();
  let pending = '';
  let number = 1;
  let tooLong = false;
  for await (const chunk of pieces(chunks)) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const whole = pending + text.slice(from, end);
      yield { number, text: tooLong || whole.length > LONGEST ? undefined : whole, ended: true };
      pending = '';
      tooLong = false;
      number += 1;
      from = end + 1;
    }
    if (!tooLong) pending += text.slice(from);
    tooLong ||= pending.length > LONGEST;
    if (tooLong) pending = '';
  }
  pending += decoder.decode();
  if (tooLong || pending !== '') yield { number, text: tooLong ? undefined : pending, ended: false };
}

async function* pieces(chunks: unknown): AsyncGenerator<string | Uint8Array> {
  if (!givesPieces(chunks)) throw notChunks();
  try {
    for await (const chunk of chunks as AsyncIterable<unknown>) {
      if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) throw notChunks();
      yield chunk;
    }
  } catch (cause) {
    throw FazhiError.isInstance(cause) ? cause : brokenOff(cause);
  }
}

function givesPieces(chunks: unknown): boolean {
  try {
    return (
      typeof chunks === 'object' && chunks !== null && (Symbol.asyncIterator in chunks || Symbol.iterator in chunks)
    );
  } catch {
    // A proxy that was revoked.
    return false;
  }
}

function brokenOff(cause: unknown): FazhiError {
  return new FazhiError(
    'invalidArgument',
    {
      zh: '给 readRecordLines 逐段给出文本时出错，后面的没有读入；原因见 cause。',
      en: 'What gives readRecordLines its text failed, and the rest was not read; the cause says why.',
    },
    { cause },
  );
}

function notChunks(): FazhiError {
  return new FazhiError('invalidArgument', {
    zh: 'readRecordLines 的第一个参数应能逐段给出文本或字节，如文件流。',
    en: 'The first argument of readRecordLines must give pieces of text or bytes, as a stream of a file does.',
  });
}

type LineRead = LineFault | { readonly ledger: LedgerPath; readonly record: unknown };

function readLine({ number, text, ended }: Line): LineRead | undefined {
  const fault = (kind: LineFaultKind, given = ''): LineFault => ({
    kind,
    line: number,
    message: WORDS[kind](number, given),
  });
  if (text === undefined) return fault('tooLong');
  if (text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fault(ended ? 'notJson' : 'incomplete');
  }
  if (typeof value !== 'object' || value === null) return fault('noRecord');
  const { ledger, record } = value as { ledger?: unknown; record?: unknown };
  if (typeof ledger !== 'string' || typeof record !== 'object' || record === null) return fault('noRecord');
  return Object.hasOwn(LEDGERS, ledger) ? { ledger: ledger as LedgerPath, record } : fault('unknownLedger', ledger);
}
