import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { CleanUpScope } from './clean-up-scope.js';
import { IsoDateSchema } from './iso-date-schema.js';
import { ShortTextSchema } from './text-schema.js';

/** 清理范围模式: schema of {@link CleanUpScope}. */
export const CleanUpScopeSchema: RecordSchema<CleanUpScope> = record<CleanUpScope>()(
  () => ({
    from: IsoDateSchema.optional().meta({ title: '起始日期' }),
    to: IsoDateSchema.optional().meta({ title: '截止日期' }),
    topic: ShortTextSchema.meta({ title: '清理主题' }),
  }),
  { id: 'CleanUpScope', title: '清理范围', description: 'Which texts are looked through.' },
  [notBefore('to', 'from')],
);
