import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 后评估事由: what makes an evaluation after the decision due (第36条). */
export type PostEvaluationTrigger = 'offTarget' | 'complaints' | 'organSeesNeed';

/** 后评估事由名称: the Chinese name of each. */
export const POST_EVALUATION_TRIGGER_LABELS = {
  offTarget: '实施结果明显未达预期',
  complaints: '公众意见较多',
  organSeesNeed: '决策机关认为必要',
} as const satisfies Record<PostEvaluationTrigger, string>;

/** 决策后评估: the evaluation of a decision that was carried out (《重大行政决策程序暂行条例》第36条). */
export interface DecisionPostEvaluation {
  /** 后评估事由: what made it due. */
  trigger: PostEvaluationTrigger;
  /** 后评估单位: who evaluates; never who assessed the decision before. */
  unit: string;
  /** 后评估日期: date of its result; absent while it goes on. */
  on?: IsoDate | undefined;
  /** 后评估结果: what it found. */
  result?: string | undefined;
}

/** 决策后评估模式: schema of {@link DecisionPostEvaluation}. */
export const DecisionPostEvaluationSchema: RecordSchema<DecisionPostEvaluation> = record<DecisionPostEvaluation>()(
  () => ({
    trigger: choice(POST_EVALUATION_TRIGGER_LABELS).meta({ title: '后评估事由' }),
    unit: ShortTextSchema.meta({ title: '后评估单位' }),
    on: IsoDateSchema.optional().meta({ title: '后评估日期' }),
    result: LongTextSchema.optional().meta({ title: '后评估结果' }),
  }),
  {
    id: 'DecisionPostEvaluation',
    title: '决策后评估',
    description: 'The evaluation of a decision that was carried out.',
  },
);
