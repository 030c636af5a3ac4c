import * as z from 'zod';
import type { Evidence } from '../values/ledger-record.js';
import { EvidenceSchema } from '../values/ledger-record-schema.js';
import { never, notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/**
 * 事先告知: what the party was told before the decision.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第44条.
 */
export interface PenaltyNotice {
  /** 告知书文号: its number. */
  documentNumber?: string | undefined;
  /** 告知日期: when the party got it. */
  servedOn: IsoDate;
  /** 告知内容: planned decision, facts, reasons, basis and rights. */
  content: string;
}

/** 事先告知模式: schema of {@link PenaltyNotice}. */
export const PenaltyNoticeSchema: RecordSchema<PenaltyNotice> = record<PenaltyNotice>()(
  () => ({
    documentNumber: ShortTextSchema.optional().meta({ title: '告知书文号' }),
    servedOn: IsoDateSchema.meta({ title: '告知日期' }),
    content: LongTextSchema.meta({ title: '告知内容' }),
  }),
  { id: 'PenaltyNotice', title: '事先告知', description: 'What the party was told before the decision.' },
);

/**
 * 陈述申辩: what the party said in defense and what became of it.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第45条、第62条.
 */
export interface PenaltyDefense {
  /** 是否陈述申辩: whether the party spoke. */
  made: boolean;
  /** 明确放弃: whether the party expressly gave it up. */
  waived?: boolean | undefined;
  /** 陈述申辩日期: when. */
  on?: IsoDate | undefined;
  /** 复核情况: how it was re-checked and answered; required when it was made and heard out. */
  handling?: string | undefined;
}

/** 陈述申辩模式: schema of {@link PenaltyDefense}. */
export const PenaltyDefenseSchema: RecordSchema<PenaltyDefense> = record<PenaltyDefense>()(
  () => ({
    made: z.boolean().meta({ title: '是否陈述申辩' }),
    waived: z.boolean().optional().meta({ title: '明确放弃' }),
    on: IsoDateSchema.optional().meta({ title: '陈述申辩日期' }),
    handling: LongTextSchema.optional().meta({ title: '复核情况' }),
  }),
  { id: 'PenaltyDefense', title: '陈述申辩', description: 'The party’s defense.' },
  [never({ waived: true, made: true })],
);

/**
 * 听证: the hearing of a case, from the right to it to its record.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第63条至第65条.
 */
export interface PenaltyHearing {
  /** 有权要求听证: whether the planned penalty gives the party the right to one. */
  right: boolean;
  /** 要求听证日期: within five working days of the notice. */
  requestedOn?: IsoDate | undefined;
  /** 放弃听证: whether the party let it pass or gave it up. */
  waived?: boolean | undefined;
  /** 听证通知日期: at least seven working days ahead. */
  noticeOn?: IsoDate | undefined;
  /** 举行日期: when it was held. */
  heldOn?: IsoDate | undefined;
  /** 主持人: someone who did not investigate the case; required when it was held. */
  host?: string | undefined;
  /** 听证笔录: the record of the hearing. */
  record?: Evidence | undefined;
}

/** 听证模式: schema of {@link PenaltyHearing}. */
export const PenaltyHearingSchema: RecordSchema<PenaltyHearing> = record<PenaltyHearing>()(
  () => ({
    right: z.boolean().meta({ title: '有权要求听证' }),
    requestedOn: IsoDateSchema.optional().meta({ title: '要求听证日期' }),
    waived: z.boolean().optional().meta({ title: '放弃听证' }),
    noticeOn: IsoDateSchema.optional().meta({ title: '听证通知日期' }),
    heldOn: IsoDateSchema.optional().meta({ title: '举行日期' }),
    host: ShortTextSchema.optional().meta({ title: '主持人' }),
    record: EvidenceSchema.optional().meta({ title: '听证笔录' }),
  }),
  { id: 'PenaltyHearing', title: '听证', description: 'The hearing of a case.' },
  [notBefore('noticeOn', 'requestedOn'), notBefore('heldOn', 'noticeOn'), requiredWhen('host', 'heldOn')],
);

/**
 * 集体讨论: the discussion of a complex or major case by those in charge of the organ.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第57条第2款.
 */
export interface CollectiveDiscussion {
  /** 应当集体讨论: whether the case is complex or the violation major. */
  required?: boolean | undefined;
  /** 讨论日期: when; absent while it was not held. */
  on?: IsoDate | undefined;
  /** 讨论记录: its minutes. */
  minutes?: Evidence | undefined;
}

/** 集体讨论模式: schema of {@link CollectiveDiscussion}. */
export const CollectiveDiscussionSchema: RecordSchema<CollectiveDiscussion> = record<CollectiveDiscussion>()(
  () => ({
    required: z.boolean().optional().meta({ title: '应当集体讨论' }),
    on: IsoDateSchema.optional().meta({ title: '讨论日期' }),
    minutes: EvidenceSchema.optional().meta({ title: '讨论记录' }),
  }),
  { id: 'CollectiveDiscussion', title: '集体讨论', description: 'The discussion of a case by those in charge.' },
);
