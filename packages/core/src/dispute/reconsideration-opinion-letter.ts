import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 行政复议意见书: a letter of the reconsideration organ with what the respondent must correct (第76条). */
export interface ReconsiderationOpinionLetter {
  /** 意见书文号: its number. */
  no: string;
  /** 意见书日期: when it was issued. */
  issuedOn: IsoDate;
  /** 反馈期限: last day to report the correction, 60 days after receipt. */
  replyDueOn: IsoDate;
  /** 反馈日期: when the correction was reported. */
  repliedOn?: IsoDate | undefined;
}

/** 行政复议意见书模式: schema of {@link ReconsiderationOpinionLetter}. */
export const ReconsiderationOpinionLetterSchema: RecordSchema<ReconsiderationOpinionLetter> =
  record<ReconsiderationOpinionLetter>()(
    () => ({
      no: ShortTextSchema.meta({ title: '意见书文号' }),
      issuedOn: IsoDateSchema.meta({ title: '意见书日期' }),
      replyDueOn: IsoDateSchema.meta({ title: '反馈期限' }),
      repliedOn: IsoDateSchema.optional().meta({ title: '反馈日期' }),
    }),
    {
      id: 'ReconsiderationOpinionLetter',
      title: '行政复议意见书',
      description: 'A letter with what the respondent must correct.',
    },
    [notBefore('replyDueOn', 'issuedOn'), notBefore('repliedOn', 'issuedOn')],
  );
