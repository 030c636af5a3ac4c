import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen, notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';

/** 申请办理结果: what became of a request (国办公开办函〔2021〕30号). */
export type RequestResult = 'disclosed' | 'partly' | 'refused' | 'unable' | 'notProcessed' | 'other';

/** 申请办理结果名称: the Chinese name of each. */
export const REQUEST_RESULT_LABELS = {
  disclosed: '予以公开',
  partly: '部分公开',
  refused: '不予公开',
  unable: '无法提供',
  notProcessed: '不予处理',
  other: '其他处理',
} as const satisfies Record<RequestResult, string>;

/** 不予公开理由: the eight reasons of the annual form. */
export type RefusalReason =
  'stateSecret' | 'otherStatute' | 'security' | 'thirdParty' | 'internal' | 'process' | 'enforcementFile' | 'inquiry';

/** 不予公开理由名称: the Chinese name of each reason. */
export const REFUSAL_REASON_LABELS = {
  stateSecret: '属于国家秘密',
  otherStatute: '其他法律行政法规禁止公开',
  security: '危及“三安全一稳定”',
  thirdParty: '保护第三方合法权益',
  internal: '属于三类内部事务信息',
  process: '属于四类过程性信息',
  enforcementFile: '属于行政执法案卷',
  inquiry: '属于行政查询事项',
} as const satisfies Record<RefusalReason, string>;

/** 申请补正: asking the applicant to clarify a request (第30条); the clock stops. */
export interface RequestClarification {
  /** 补正通知日期: when it was asked for. */
  noticeOn: IsoDate;
  /** 补正日期: when the applicant clarified it. */
  repliedOn?: IsoDate | undefined;
}

/** 申请补正模式: schema of {@link RequestClarification}. */
export const RequestClarificationSchema: RecordSchema<RequestClarification> = record<RequestClarification>()(
  () => ({
    noticeOn: IsoDateSchema.meta({ title: '补正通知日期' }),
    repliedOn: IsoDateSchema.optional().meta({ title: '补正日期' }),
  }),
  { id: 'RequestClarification', title: '申请补正', description: 'Asking the applicant to clarify a request.' },
  [notBefore('repliedOn', 'noticeOn')],
);

/**
 * 依申请公开: one request for government information.
 *
 * Source: 《中华人民共和国政府信息公开条例》（国务院令第711号）第30条、第33条.
 */
export interface InformationRequest extends LedgerRecord {
  /** 收到申请日期: when it was received. */
  receivedOn: IsoDate;
  /** 答复日期: when it was answered, within 20 working days. */
  repliedOn?: IsoDate | undefined;
  /** 申请补正: clarification asked for. */
  clarification?: RequestClarification | undefined;
  /** 是否延期: whether 20 more working days were approved. */
  extended?: boolean | undefined;
  /** 办理结果: what became of it, once answered. */
  result?: RequestResult | undefined;
  /** 不予公开理由: required when it was refused. */
  refusalReason?: RefusalReason | undefined;
  /** 被申请复议: whether the answer went to reconsideration. */
  reconsidered?: boolean | undefined;
  /** 被提起诉讼: whether the answer went to court. */
  litigated?: boolean | undefined;
}

/** 依申请公开模式: schema of {@link InformationRequest}. */
export const InformationRequestSchema: RecordSchema<InformationRequest> = record<InformationRequest>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    receivedOn: IsoDateSchema.meta({ title: '收到申请日期' }),
    repliedOn: IsoDateSchema.optional().meta({ title: '答复日期' }),
    clarification: RequestClarificationSchema.optional().meta({ title: '申请补正' }),
    extended: z.boolean().optional().meta({ title: '是否延期' }),
    result: choice(REQUEST_RESULT_LABELS).optional().meta({ title: '办理结果' }),
    refusalReason: choice(REFUSAL_REASON_LABELS).optional().meta({ title: '不予公开理由' }),
    reconsidered: z.boolean().optional().meta({ title: '被申请复议' }),
    litigated: z.boolean().optional().meta({ title: '被提起诉讼' }),
  }),
  { id: 'InformationRequest', title: '依申请公开', description: 'One request for government information.' },
  [
    notBefore('repliedOn', 'receivedOn'),
    exactlyWhen('result', 'repliedOn'),
    exactlyWhen('refusalReason', { result: 'refused' }),
  ],
);
