import {
  type AgencyLedgers,
  type Fact,
  type IndicatorId,
  type LedgerRecord,
  type Period,
  quantity,
  recordsBehind,
  type Relation,
} from '@fazhi/core';

/** 未完成事项标识: what the year left undone, where no indicator counts it. */
export type UnfinishedId =
  'unfinished.proposals' | 'unfinished.messages' | 'unfinished.creditTasks' | 'unfinished.documentsLapsing';

/** What the year left undone, where no indicator counts it. */
export interface Unfinished {
  /** One for each kind of matter whose ledger is kept. */
  readonly facts: Fact[];
  /** How they follow from what came and what was done. */
  readonly relations: Relation[];
}

/**
 * Counts what the year left undone: unanswered proposals and messages, credit tasks not done, normative documents that
 * lapse next year. A ledger that is not kept gives nothing.
 *
 * @param ledgers - the ledgers of the year
 * @param period - the days they cover
 */
export function unfinished({ supervision, credit, normativeDocument }: AgencyLedgers, period: Period): Unfinished {
  const facts: Fact[] = [];
  const relations: Relation[] = [];
  const isOpen = (on: string | undefined): boolean => on === undefined || on > period.to;
  const state = (id: UnfinishedId, label: string, unit: string, rows: readonly LedgerRecord[] | undefined): void => {
    if (rows === undefined) return;
    facts.push({ id, label, quantity: quantity(rows.length, unit), period, ...recordsBehind(rows) });
  };
  const remains = (before: IndicatorId, done: IndicatorId, after: UnfinishedId): void => {
    relations.push({ id: `${before}−${done}`, kind: 'change', before, removed: [done], added: [], after });
  };
  state(
    'unfinished.proposals',
    '未办结建议提案',
    '件',
    supervision?.proposals?.filter((row) => isOpen(row.repliedOn)),
  );
  remains('proposal.total', 'proposal.replied', 'unfinished.proposals');
  state(
    'unfinished.messages',
    '未回复群众留言',
    '条',
    supervision?.publicMessages?.filter((row) => isOpen(row.repliedOn)),
  );
  remains('publicMessage.received', 'publicMessage.handled', 'unfinished.messages');
  state(
    'unfinished.creditTasks',
    '未完成诚信建设任务',
    '项',
    credit?.tasks?.filter((row) => row.status !== 'done' || (row.doneOn ?? period.to) > period.to),
  );
  remains('creditTask.total', 'creditTask.done', 'unfinished.creditTasks');
  const nextYear = String(Number(period.from.slice(0, 4)) + 1);
  state(
    'unfinished.documentsLapsing',
    '有效期将满的行政规范性文件',
    '件',
    normativeDocument?.documents?.filter(
      (row) =>
        row.publishedOn !== undefined &&
        row.publishedOn <= period.to &&
        isOpen(row.endedOn) &&
        row.validUntil?.startsWith(nextYear) === true,
    ),
  );
  return { facts, relations };
}
