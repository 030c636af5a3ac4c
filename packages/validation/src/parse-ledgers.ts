import {
  AgencyLedgersSchema,
  type CheckedLedgers,
  isCheckedLedgers,
  type Language,
  leftOutRecords,
  type LeftOutRecords,
} from '@fazhi/core';
import { markChecked, option, type OptionFields, takeOptions } from '@fazhi/core/checking';
import type { Finding } from './finding.js';
import { FormFindings } from './ledger/form-findings.js';
import { readLedgers } from './ledger/read-ledgers.js';
import type { RecordFault } from './ledger/record-fault.js';
import { REC_08 } from './rules/record/rec-08.js';

/** 读取选项: how ledgers are read. */
export interface ParseLedgersOptions {
  /** 语言: of messages; `zh` by default. */
  language?: Language | undefined;
}

const PARSE_LEDGERS_OPTIONS: OptionFields<ParseLedgersOptions> = {
  language: option.may('语言', option.language),
};

/** 读取台账的结果: checked ledgers, or what is wrong and the ledgers of what is sound. */
export type ParsedLedgers =
  | {
      /** 是否合格: every record is sound. */
      ok: true;
      /** 台账: for `measure`, `draftReport` and the checks. */
      ledgers: CheckedLedgers;
    }
  | {
      /** 是否合格: something is wrong. */
      ok: false;
      /** 台账: the sound records; none where it is not known whose ledgers they are, or of which year. */
      ledgers: CheckedLedgers | undefined;
      /** 问题: what is wrong, each with its place; at most 1,000, and one that counts the rest. */
      findings: Finding[];
      /** 未计入记录: which records were left out. */
      leftOut: readonly LeftOutRecords[];
    };

/**
 * 读取台账: reads the ledgers of an agency from anything, record by record, so that figures can be stated from them.
 *
 * `measure` and `draftReport` take what it returns and nothing else. A record that is not well formed is left out, and
 * named in the findings and in the draft's list of what is outstanding; all others count. Ledgers may be of any size and
 * any iterable. Rules on what the records say together are those of `checkLedgers`, which takes the result too.
 *
 * Nothing is thrown for bad input, whatever it is.
 *
 * @param input - what should be `AgencyLedgers`
 * @param options - `language` of the messages, `zh` by default
 * @returns `{ ok: true, ledgers }`, or `{ ok: false, ledgers, findings, leftOut }`
 * @throws FazhiError `invalidArgument` for an option that there is not
 *
 * @example
 * ```ts
 * import { measure } from '@fazhi/core';
 * import { parseLedgers } from '@fazhi/validation';
 *
 * const parsed = parseLedgers({
 *   agency: { name: '某市司法局', selfReference: '我局', reporterClass: 'localDepartment', level: 'municipal', recipients: ['市委'] },
 *   year: 2020,
 *   majorDecision: {
 *     threeMajors: [
 *       { id: 'm1', kind: 'decision', title: '年度工作计划', meetingKind: 'partyGroup', on: '2020-02-11' },
 *       { id: 'm2', kind: 'decision', title: '经费预算', meetingKind: 'partyGroup', on: '2020年3月2日' },
 *     ],
 *   },
 * });
 * parsed.ok; // => false
 * parsed.ok ? [] : parsed.findings.map(({ place }) => place); // => ['重大行政决策 › 三重一大台账 › 第2条 › 会议日期']
 * parsed.ledgers && measure(parsed.ledgers, { year: 2020 }).facts[0]?.records; // => ['m1']
 * ```
 */
export function parseLedgers(input: unknown, options: ParseLedgersOptions = {}): ParsedLedgers {
  const { language = 'zh' } = takeOptions('parseLedgers', options, PARSE_LEDGERS_OPTIONS);
  const found = new FormFindings(AgencyLedgersSchema, language);
  if (isCheckedLedgers(input)) {
    const leftOut = leftOutRecords(input);
    for (const { ledger, rows } of leftOut) found.add(rows.map((row) => leftOutFault([...ledger.split('.'), row])));
    return leftOut.length === 0
      ? { ok: true, ledgers: input }
      : { ok: false, ledgers: input, findings: found.list(), leftOut };
  }
  const read = readLedgers(input, found);
  const findings = found.list();
  const ledgers = read.ledgers && markChecked(read.ledgers, read.leftOut);
  if (findings.length === 0 && ledgers !== undefined) return { ok: true, ledgers };
  return { ok: false, ledgers, findings, leftOut: read.leftOut };
}

/** What was wrong with a record that an earlier reading left out is not known any more. */
function leftOutFault(path: readonly (string | number)[]): RecordFault {
  const problem = { zh: '格式有误，读取时没有计入', en: 'it was not well formed and was left out when read' };
  return { rule: REC_08, path, values: { problem } };
}
