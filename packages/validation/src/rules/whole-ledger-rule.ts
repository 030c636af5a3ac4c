import type { LedgerPath } from '@fazhi/core';
import { defineRule, type LedgerRule } from '../rule.js';
import type { RuleParams } from '../rule-param.js';
import { type RecordAt, type RecordContext, type RecordFault, UNDECIDED } from './record-rule.js';

/** 整本台账规则: a rule that judges a ledger as a whole, as what it must hold and does not. */
export interface WholeLedgerRuleSpec<P extends LedgerPath, Q extends RuleParams> extends Omit<
  LedgerRule<Q>,
  'scope' | 'reads' | 'samples' | 'check'
> {
  /** 台账: the ledger it reads. */
  ledger: P;
  /** 判断: its fault; none where it is right. */
  judge: (
    rows: readonly RecordAt<P>[],
    context: Omit<RecordContext<Q>, 'on'>,
  ) => Omit<RecordFault, 'field'> | 'undecided' | undefined;
}

/** 定义整本台账规则: a rule over ledgers from one over a whole ledger that is kept. */
export function wholeLedgerRule<P extends LedgerPath, Q extends RuleParams = RuleParams>(
  spec: WholeLedgerRuleSpec<P, Q>,
): LedgerRule<Q> {
  const { ledger, judge, ...rule } = spec;
  return defineRule<Q>({
    ...rule,
    scope: 'ledger',
    reads: ['ledgers'],
    check: (context) => {
      const { book } = context;
      const kept = book.all.find(({ path }) => path.join('.') === ledger);
      if (kept === undefined) return 'notApplicable';
      const fault = judge(kept.records as unknown as RecordAt<P>[], { ...context, ledgers: book.ledgers });
      if (fault === 'undecided') return { skipped: UNDECIDED };
      const name = { zh: kept.title, en: ledger };
      return fault === undefined ? [] : [{ path: kept.path, place: name, key: ledger, ...fault }];
    },
  });
}
