import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 解读形式: how a document is explained. */
export type InterpretationForm = 'text' | 'graphic' | 'video' | 'pressConference';

/** 解读形式名称: the Chinese name of each. */
export const INTERPRETATION_FORM_LABELS = {
  text: '文字解读',
  graphic: '图解',
  video: '视频解读',
  pressConference: '新闻发布会',
} as const satisfies Record<InterpretationForm, string>;

/** 政策解读: one explanation of one document. */
export interface PolicyInterpretation extends LedgerRecord {
  /** 解读文件: id or title of the document. */
  documentRef: string;
  /** 文件公布日期: when the document was published. */
  documentPublishedOn?: IsoDate | undefined;
  /** 解读形式: how. */
  form: InterpretationForm;
  /** 解读日期: when it was published; it counts for the year of this date. */
  publishedOn: IsoDate;
}

/** 政策解读模式: schema of {@link PolicyInterpretation}. */
export const PolicyInterpretationSchema: RecordSchema<PolicyInterpretation> = record<PolicyInterpretation>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    documentRef: ShortTextSchema.meta({ title: '解读文件' }),
    documentPublishedOn: IsoDateSchema.optional().meta({ title: '文件公布日期' }),
    form: choice(INTERPRETATION_FORM_LABELS).meta({ title: '解读形式' }),
    publishedOn: IsoDateSchema.meta({ title: '解读日期' }),
  }),
  { id: 'PolicyInterpretation', title: '政策解读', description: 'One explanation of one document.' },
);
