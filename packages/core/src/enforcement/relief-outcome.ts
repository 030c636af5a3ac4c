import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 救济途径: by which way the party contested the act. */
export type ReliefKind = 'reconsideration' | 'litigation';

/** 救济途径名称: the Chinese name of each. */
export const RELIEF_KIND_LABELS = {
  reconsideration: '行政复议',
  litigation: '行政诉讼',
} as const satisfies Record<ReliefKind, string>;

/** 救济结果: what became of the contest. */
export type ReliefResult =
  'upheld' | 'changed' | 'revoked' | 'heldUnlawful' | 'heldVoid' | 'ordered' | 'settled' | 'withdrawn' | 'pending';

/** 救济结果名称: the Chinese name of each. */
export const RELIEF_RESULT_LABELS = {
  upheld: '维持或驳回',
  changed: '变更',
  revoked: '撤销',
  heldUnlawful: '确认违法',
  heldVoid: '确认无效',
  ordered: '责令履行',
  settled: '调解或和解',
  withdrawn: '撤回申请或撤诉',
  pending: '正在审理',
} as const satisfies Record<ReliefResult, string>;

/** 复议诉讼情况: a reconsideration or lawsuit over the act. */
export interface ReliefOutcome {
  /** 救济途径: reconsideration or litigation. */
  kind: ReliefKind;
  /** 案号: number of the reconsideration or lawsuit. */
  caseNo?: string | undefined;
  /** 救济结果: what became of it. */
  result: ReliefResult;
  /** 日期: date of the result; while it is pending, the date it was accepted. */
  on: IsoDate;
}

/** 复议诉讼情况模式: schema of {@link ReliefOutcome}. */
export const ReliefOutcomeSchema: RecordSchema<ReliefOutcome> = record<ReliefOutcome>()(
  () => ({
    kind: choice(RELIEF_KIND_LABELS).meta({ title: '救济途径' }),
    caseNo: ShortTextSchema.optional().meta({ title: '案号' }),
    result: choice(RELIEF_RESULT_LABELS).meta({ title: '救济结果' }),
    on: IsoDateSchema.meta({ title: '日期' }),
  }),
  { id: 'ReliefOutcome', title: '复议诉讼情况', description: 'A reconsideration or lawsuit over the act.' },
);
