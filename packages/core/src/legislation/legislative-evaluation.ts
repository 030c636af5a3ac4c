import * as z from 'zod';
import { CLEAN_UP_CONCLUSION_LABELS, type CleanUpConclusion } from '../values/clean-up-conclusion.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { requiredWhen, uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 立法评估与清理类型: what made texts be looked at. */
export type LegislativeEvaluationKind = 'postEvaluation' | 'specialCleanUp' | 'generalCleanUp';

/** 立法评估与清理类型名称: the Chinese name of each. */
export const LEGISLATIVE_EVALUATION_KIND_LABELS = {
  postEvaluation: '立法后评估',
  specialCleanUp: '专项清理',
  generalCleanUp: '全面清理',
} as const satisfies Record<LegislativeEvaluationKind, string>;

/** 立法评估结论: what becomes of one text. */
export interface LegislativeEvaluationResult {
  /** 名称: the text. */
  title: string;
  /** 结论: what becomes of it. */
  conclusion: CleanUpConclusion;
}

/** 立法评估结论模式: schema of {@link LegislativeEvaluationResult}. */
export const LegislativeEvaluationResultSchema: RecordSchema<LegislativeEvaluationResult> =
  record<LegislativeEvaluationResult>()(
    () => ({
      title: ShortTextSchema.meta({ title: '名称' }),
      conclusion: choice(CLEAN_UP_CONCLUSION_LABELS).meta({ title: '结论' }),
    }),
    { id: 'LegislativeEvaluationResult', title: '立法评估结论', description: 'What becomes of one text.' },
  );

/** 立法评估与清理: one evaluation or clean-up of regulations and rules. */
export interface LegislativeEvaluation extends LedgerRecord {
  /** 类型: what made it. */
  kind: LegislativeEvaluationKind;
  /** 专题: what a special clean-up is about. */
  topic?: string | undefined;
  /** 日期: when it was finished; it counts for the year of this date. */
  on: IsoDate;
  /** 评估结论: one a text looked at, at least one. */
  results: LegislativeEvaluationResult[];
}

/** 立法评估与清理模式: schema of {@link LegislativeEvaluation}. */
export const LegislativeEvaluationSchema: RecordSchema<LegislativeEvaluation> = record<LegislativeEvaluation>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: choice(LEGISLATIVE_EVALUATION_KIND_LABELS).meta({ title: '类型' }),
    topic: ShortTextSchema.optional().meta({ title: '专题' }),
    on: IsoDateSchema.meta({ title: '日期' }),
    results: z.array(LegislativeEvaluationResultSchema).min(1).max(10_000).meta({ title: '评估结论' }),
  }),
  {
    id: 'LegislativeEvaluation',
    title: '立法评估与清理',
    description: 'One evaluation or clean-up of regulations and rules.',
  },
  [
    requiredWhen(
      'topic',
      { kind: 'specialCleanUp' },
      { fix: { zh: '请填写专题，例如“公平竞争”。', en: 'Enter what it is about.' } },
    ),
    uniqueBy('results.title'),
  ],
);
