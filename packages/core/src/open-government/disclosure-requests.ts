import * as z from 'zod';
import { choice } from '../record/choice.js';
import { sumsTo } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';

/** 不予公开件数: requests refused, by reason. */
export interface RefusalCounts {
  /** 属于国家秘密: refused for this reason. */
  stateSecret: number;
  /** 其他法律行政法规禁止公开: refused for this reason. */
  otherStatute: number;
  /** 危及“三安全一稳定”: refused for this reason. */
  security: number;
  /** 保护第三方合法权益: refused for this reason. */
  thirdParty: number;
  /** 属于三类内部事务信息: refused for this reason. */
  internal: number;
  /** 属于四类过程性信息: refused for this reason. */
  process: number;
  /** 属于行政执法案卷: refused for this reason. */
  enforcementFile: number;
  /** 属于行政查询事项: refused for this reason. */
  inquiry: number;
}

/** 不予公开件数模式: schema of {@link RefusalCounts}. */
export const RefusalCountsSchema: RecordSchema<RefusalCounts> = record<RefusalCounts>()(
  () => ({
    stateSecret: z.int().min(0).max(1_000_000_000).meta({ title: '属于国家秘密' }),
    otherStatute: z.int().min(0).max(1_000_000_000).meta({ title: '其他法律行政法规禁止公开' }),
    security: z.int().min(0).max(1_000_000_000).meta({ title: '危及“三安全一稳定”' }),
    thirdParty: z.int().min(0).max(1_000_000_000).meta({ title: '保护第三方合法权益' }),
    internal: z.int().min(0).max(1_000_000_000).meta({ title: '属于三类内部事务信息' }),
    process: z.int().min(0).max(1_000_000_000).meta({ title: '属于四类过程性信息' }),
    enforcementFile: z.int().min(0).max(1_000_000_000).meta({ title: '属于行政执法案卷' }),
    inquiry: z.int().min(0).max(1_000_000_000).meta({ title: '属于行政查询事项' }),
  }),
  { id: 'RefusalCounts', title: '不予公开件数', description: 'Requests refused, by reason.' },
);

/** 申请办理结果统计: requests answered in the year, by result. */
export interface HandledRequests {
  /** 予以公开: disclosed. */
  disclosed: number;
  /** 部分公开: disclosed in part. */
  partly: number;
  /** 不予公开: refused, by reason. */
  refused: RefusalCounts;
  /** 无法提供: not held or not clear. */
  unable: number;
  /** 不予处理: not processed. */
  notProcessed: number;
  /** 其他处理: handled otherwise. */
  other: number;
  /** 总计: all answered; the sum of the above. */
  total: number;
}

/** 申请办理结果统计模式: schema of {@link HandledRequests}. */
export const HandledRequestsSchema: RecordSchema<HandledRequests> = record<HandledRequests>()(
  () => ({
    disclosed: z.int().min(0).max(1_000_000_000).meta({ title: '予以公开' }),
    partly: z.int().min(0).max(1_000_000_000).meta({ title: '部分公开' }),
    refused: RefusalCountsSchema.meta({ title: '不予公开' }),
    unable: z.int().min(0).max(1_000_000_000).meta({ title: '无法提供' }),
    notProcessed: z.int().min(0).max(1_000_000_000).meta({ title: '不予处理' }),
    other: z.int().min(0).max(1_000_000_000).meta({ title: '其他处理' }),
    total: z.int().min(0).max(1_000_000_000).meta({ title: '总计' }),
  }),
  { id: 'HandledRequests', title: '申请办理结果统计', description: 'Requests answered in the year, by result.' },
  [sumsTo('total', ['disclosed', 'partly', 'refused', 'unable', 'notProcessed', 'other'])],
);

/** 申请人类型: the columns of the annual form. */
export type RequestApplicant =
  'naturalPerson' | 'enterprise' | 'research' | 'welfare' | 'legalService' | 'otherOrganization';

/** 申请人类型名称: the Chinese name of each. */
export const REQUEST_APPLICANT_LABELS = {
  naturalPerson: '自然人',
  enterprise: '商业企业',
  research: '科研机构',
  welfare: '社会公益组织',
  legalService: '法律服务机构',
  otherOrganization: '其他组织',
} as const satisfies Record<RequestApplicant, string>;

/** 依申请公开统计: requests of the year: received + carried in = answered + carried out. */
export interface DisclosureRequests {
  /** 本年新收: requests received in the year. */
  newlyReceived: number;
  /** 上年结转: requests carried over from the year before. */
  carriedIn: number;
  /** 本年办理结果: requests answered in the year. */
  handled: HandledRequests;
  /** 结转下年度: requests carried over to the next year. */
  carriedOut: number;
}

/** 依申请公开统计模式: schema of {@link DisclosureRequests}. */
export const DisclosureRequestsSchema: RecordSchema<DisclosureRequests> = record<DisclosureRequests>()(
  () => ({
    newlyReceived: z.int().min(0).max(1_000_000_000).meta({ title: '本年新收' }),
    carriedIn: z.int().min(0).max(1_000_000_000).meta({ title: '上年结转' }),
    handled: HandledRequestsSchema.meta({ title: '本年办理结果' }),
    carriedOut: z.int().min(0).max(1_000_000_000).meta({ title: '结转下年度' }),
  }),
  { id: 'DisclosureRequests', title: '依申请公开统计', description: 'Requests of the year and what became of them.' },
  [sumsTo(['handled.total', 'carriedOut'], ['newlyReceived', 'carriedIn'], { at: 'carriedOut' })],
);

/** 分申请人统计: one column of the annual form: the requests of one kind of applicant. */
export interface ApplicantRequests {
  /** 申请人类型: which column. */
  applicant: RequestApplicant;
  /** 依申请公开统计: the figures of the column. */
  requests: DisclosureRequests;
}

/** 分申请人统计模式: schema of {@link ApplicantRequests}. */
export const ApplicantRequestsSchema: RecordSchema<ApplicantRequests> = record<ApplicantRequests>()(
  () => ({
    applicant: choice(REQUEST_APPLICANT_LABELS).meta({ title: '申请人类型' }),
    requests: DisclosureRequestsSchema.meta({ title: '依申请公开统计' }),
  }),
  { id: 'ApplicantRequests', title: '分申请人统计', description: 'The requests of one kind of applicant.' },
);
