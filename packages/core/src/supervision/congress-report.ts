import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 报告对象: to whom the body reports. */
export type CongressAudience = 'npcStandingCommittee' | 'npc' | 'cppcc';

/** 报告对象名称: the Chinese name of each. */
export const CONGRESS_AUDIENCE_LABELS = {
  npcStandingCommittee: '人大常委会',
  npc: '人民代表大会',
  cppcc: '政协',
} as const satisfies Record<CongressAudience, string>;

/** 报告形式: how it reports. */
export type CongressReportForm = 'report' | 'briefing' | 'answer';

/** 报告形式名称: the Chinese name of each. */
export const CONGRESS_REPORT_FORM_LABELS = {
  report: '工作报告',
  briefing: '情况通报',
  answer: '询问答复',
} as const satisfies Record<CongressReportForm, string>;

/** 向人大报告、政协通报: one report to a people’s congress or briefing of the CPPCC. */
export interface CongressReport extends LedgerRecord {
  /** 报告对象: to whom. */
  to: CongressAudience;
  /** 报告日期: when; it counts for the year of this date. */
  on: IsoDate;
  /** 报告主题: on what. */
  topic: string;
  /** 报告形式: how. */
  form: CongressReportForm;
  /** 决议或意见: what was resolved or said. */
  resolution?: string | undefined;
}

/** 向人大报告、政协通报模式: schema of {@link CongressReport}. */
export const CongressReportSchema: RecordSchema<CongressReport> = record<CongressReport>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    to: choice(CONGRESS_AUDIENCE_LABELS).meta({ title: '报告对象' }),
    on: IsoDateSchema.meta({ title: '报告日期' }),
    topic: ShortTextSchema.meta({ title: '报告主题' }),
    form: choice(CONGRESS_REPORT_FORM_LABELS).meta({ title: '报告形式' }),
    resolution: LongTextSchema.optional().meta({ title: '决议或意见' }),
  }),
  {
    id: 'CongressReport',
    title: '向人大报告、政协通报',
    description: 'One report to a people’s congress or the CPPCC.',
  },
);
