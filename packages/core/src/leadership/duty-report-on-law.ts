import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef, Person } from '../values/organization.js';
import { OrganizationRefSchema, PersonSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';
import { RESPONSIBLE_ROLE_LABELS, type ResponsibleRole } from './first-responsible-person-duty.js';

/** 述法形式: how the report was given. */
export type DutyReportForm = 'written' | 'oral' | 'integrated';

/** 述法形式名称: the Chinese name of each. */
export const DUTY_REPORT_FORM_LABELS = {
  written: '书面述法',
  oral: '会议述法',
  integrated: '述职述廉述法合并',
} as const satisfies Record<DutyReportForm, string>;

/** 述法评议结果: what the review found. */
export type DutyReportResult = 'excellent' | 'good' | 'fair' | 'poor' | 'none';

/** 述法评议结果名称: the Chinese name of each. */
export const DUTY_REPORT_RESULT_LABELS = {
  excellent: '优秀',
  good: '良好',
  fair: '一般',
  poor: '较差',
  none: '未评议',
} as const satisfies Record<DutyReportResult, string>;

/** 述法内容: what was said on one duty. */
export interface DutyReportItem {
  /** 述法事项: the duty, in the words of the local list. */
  duty: string;
  /** 述法情况: what was said. */
  text: string;
}

/** 述法内容模式: schema of {@link DutyReportItem}. */
export const DutyReportItemSchema: RecordSchema<DutyReportItem> = record<DutyReportItem>()(
  () => ({
    duty: ShortTextSchema.meta({ title: '述法事项' }),
    text: LongTextSchema.meta({ title: '述法情况' }),
  }),
  { id: 'DutyReportItem', title: '述法内容', description: 'What was said on one duty.' },
);

/**
 * 述法报告: the year-end report of one leader on rule-of-law work; 述职 alone is none.
 *
 * Source: 《党政主要负责人履行推进法治建设第一责任人职责规定》第7条、第8条 (articles by memory, text not read).
 */
export interface DutyReportOnLaw extends LedgerRecord {
  /** 年度: the year reported on; it counts for this year. */
  year: Year;
  /** 述法人: who reported. */
  person: Person;
  /** 身份: post. */
  role: ResponsibleRole;
  /** 形式: how. */
  form: DutyReportForm;
  /** 述法内容: what was said, item by item. */
  items: DutyReportItem[];
  /** 接受单位: to whom. */
  reportedTo: OrganizationRef;
  /** 日期: when it was given. */
  on: IsoDate;
  /** 评议单位: who reviewed it. */
  reviewedBy?: OrganizationRef | undefined;
  /** 评议结果: what the review found. */
  result?: DutyReportResult | undefined;
  /** 写入年度报告: whether it went into the annual report. */
  inAnnualReport: boolean;
}

/** 述法报告模式: schema of {@link DutyReportOnLaw}. */
export const DutyReportOnLawSchema: RecordSchema<DutyReportOnLaw> = record<DutyReportOnLaw>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    year: YearSchema.meta({ title: '年度' }),
    person: PersonSchema.meta({ title: '述法人' }),
    role: choice(RESPONSIBLE_ROLE_LABELS).meta({ title: '身份' }),
    form: choice(DUTY_REPORT_FORM_LABELS).meta({ title: '形式' }),
    items: z.array(DutyReportItemSchema).max(50).meta({ title: '述法内容' }),
    reportedTo: OrganizationRefSchema.meta({ title: '接受单位' }),
    on: IsoDateSchema.meta({ title: '日期' }),
    reviewedBy: OrganizationRefSchema.optional().meta({ title: '评议单位' }),
    result: choice(DUTY_REPORT_RESULT_LABELS).optional().meta({ title: '评议结果' }),
    inAnnualReport: z.boolean().meta({ title: '写入年度报告' }),
  }),
  { id: 'DutyReportOnLaw', title: '述法报告', description: 'The year-end report of one leader on rule-of-law work.' },
  [notBefore('on', 'year'), requiredWhen('reviewedBy', { given: 'result', not: { result: 'none' } })],
);
