import * as z from 'zod';
import { choice } from '../record/choice.js';
import { LEDGER_RECORD_FIELDS, type LedgerRecord } from '../record/ledger-record.js';
import { record, type RecordSchema } from '../record/record.js';
import { type IsoDate, IsoDateSchema, type Year, YearSchema } from '../values/iso-date.js';
import { type OrganizationRef, OrganizationRefSchema } from '../values/organization.js';

/** 文件存量: documents issued and repealed in the year and in force at its end. */
export interface DocumentStock {
  /** 本年制发件数: issued in the year. */
  issued: number;
  /** 本年废止件数: repealed in the year. */
  repealed: number;
  /** 现行有效件数: in force at the end of the year. */
  effective: number;
}

/** 文件存量模式: schema of {@link DocumentStock}. */
export const DocumentStockSchema: RecordSchema<DocumentStock> = record<DocumentStock>()(
  {
    issued: z.int().min(0).max(1_000_000_000).meta({ title: '本年制发件数' }),
    repealed: z.int().min(0).max(1_000_000_000).meta({ title: '本年废止件数' }),
    effective: z.int().min(0).max(1_000_000_000).meta({ title: '现行有效件数' }),
  },
  { id: 'DocumentStock', title: '文件存量', description: 'Documents issued, repealed and in force.' },
);

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
  {
    stateSecret: z.int().min(0).max(1_000_000_000).meta({ title: '属于国家秘密' }),
    otherStatute: z.int().min(0).max(1_000_000_000).meta({ title: '其他法律行政法规禁止公开' }),
    security: z.int().min(0).max(1_000_000_000).meta({ title: '危及“三安全一稳定”' }),
    thirdParty: z.int().min(0).max(1_000_000_000).meta({ title: '保护第三方合法权益' }),
    internal: z.int().min(0).max(1_000_000_000).meta({ title: '属于三类内部事务信息' }),
    process: z.int().min(0).max(1_000_000_000).meta({ title: '属于四类过程性信息' }),
    enforcementFile: z.int().min(0).max(1_000_000_000).meta({ title: '属于行政执法案卷' }),
    inquiry: z.int().min(0).max(1_000_000_000).meta({ title: '属于行政查询事项' }),
  },
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
  {
    disclosed: z.int().min(0).max(1_000_000_000).meta({ title: '予以公开' }),
    partly: z.int().min(0).max(1_000_000_000).meta({ title: '部分公开' }),
    refused: RefusalCountsSchema.meta({ title: '不予公开' }),
    unable: z.int().min(0).max(1_000_000_000).meta({ title: '无法提供' }),
    notProcessed: z.int().min(0).max(1_000_000_000).meta({ title: '不予处理' }),
    other: z.int().min(0).max(1_000_000_000).meta({ title: '其他处理' }),
    total: z.int().min(0).max(1_000_000_000).meta({ title: '总计' }),
  },
  { id: 'HandledRequests', title: '申请办理结果统计', description: 'Requests answered in the year, by result.' },
  [
    {
      field: 'total',
      holds: ({ disclosed, partly, refused, unable, notProcessed, other, total }) =>
        Object.values(refused).reduce(
          (sum, count) => sum + count,
          disclosed + partly + unable + notProcessed + other,
        ) === total,
      message: { zh: '总计与各办理结果之和不符', en: 'the total is not the sum of the results' },
      fix: { zh: '请核对各办理结果。', en: 'Check the results.' },
    },
  ],
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
  {
    newlyReceived: z.int().min(0).max(1_000_000_000).meta({ title: '本年新收' }),
    carriedIn: z.int().min(0).max(1_000_000_000).meta({ title: '上年结转' }),
    handled: HandledRequestsSchema.meta({ title: '本年办理结果' }),
    carriedOut: z.int().min(0).max(1_000_000_000).meta({ title: '结转下年度' }),
  },
  { id: 'DisclosureRequests', title: '依申请公开统计', description: 'Requests of the year and what became of them.' },
  [
    {
      field: 'carriedOut',
      holds: ({ newlyReceived, carriedIn, handled, carriedOut }) =>
        newlyReceived + carriedIn === handled.total + carriedOut,
      message: {
        zh: '本年新收加上年结转不等于办理总计加结转下年度',
        en: 'received and carried in do not equal answered and carried out',
      },
      fix: { zh: '请核对四个数。', en: 'Check the four figures.' },
    },
  ],
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
  {
    applicant: choice(REQUEST_APPLICANT_LABELS).meta({ title: '申请人类型' }),
    requests: DisclosureRequestsSchema.meta({ title: '依申请公开统计' }),
  },
  { id: 'ApplicantRequests', title: '分申请人统计', description: 'The requests of one kind of applicant.' },
);

/** 救济结果统计: outcomes of reconsiderations or suits over disclosure. */
export interface ReliefCounts {
  /** 结果维持: upheld. */
  upheld: number;
  /** 结果纠正: corrected. */
  corrected: number;
  /** 其他结果: ended otherwise. */
  other: number;
  /** 尚未审结: not ended. */
  pending: number;
}

/** 救济结果统计模式: schema of {@link ReliefCounts}. */
export const ReliefCountsSchema: RecordSchema<ReliefCounts> = record<ReliefCounts>()(
  {
    upheld: z.int().min(0).max(1_000_000_000).meta({ title: '结果维持' }),
    corrected: z.int().min(0).max(1_000_000_000).meta({ title: '结果纠正' }),
    other: z.int().min(0).max(1_000_000_000).meta({ title: '其他结果' }),
    pending: z.int().min(0).max(1_000_000_000).meta({ title: '尚未审结' }),
  },
  { id: 'ReliefCounts', title: '救济结果统计', description: 'Outcomes of reconsiderations or suits over disclosure.' },
);

/** 信息公开救济: reconsiderations and suits over disclosure. */
export interface DisclosureRelief {
  /** 行政复议结果: reconsiderations. */
  reconsideration: ReliefCounts;
  /** 行政诉讼结果: suits. */
  litigation: ReliefCounts;
}

/** 信息公开救济模式: schema of {@link DisclosureRelief}. */
export const DisclosureReliefSchema: RecordSchema<DisclosureRelief> = record<DisclosureRelief>()(
  {
    reconsideration: ReliefCountsSchema.meta({ title: '行政复议结果' }),
    litigation: ReliefCountsSchema.meta({ title: '行政诉讼结果' }),
  },
  { id: 'DisclosureRelief', title: '信息公开救济', description: 'Reconsiderations and suits over disclosure.' },
);

/** Whether the columns of the form add up to its total. */
function sumsTo(columns: readonly ApplicantRequests[], total: DisclosureRequests): boolean {
  const figures: ((requests: DisclosureRequests) => number)[] = [
    (requests) => requests.newlyReceived,
    (requests) => requests.carriedIn,
    (requests) => requests.handled.total,
    (requests) => requests.carriedOut,
  ];
  return figures.every((figure) => columns.reduce((sum, { requests }) => sum + figure(requests), 0) === figure(total));
}

/**
 * 政府信息公开年报表: the figures of one yearly report on government information.
 *
 * Source: 《中华人民共和国政府信息公开条例》（国务院令第711号）第49条、第50条; form of 国办公开办函〔2021〕30号.
 */
export interface DisclosureAnnualTable extends LedgerRecord {
  /** 报告年度: the year reported on. */
  year: Year;
  /** 报告单位: whose figures they are. */
  unit: OrganizationRef;
  /** 规章: rules. */
  rules: DocumentStock;
  /** 行政规范性文件: normative documents. */
  normativeDocuments: DocumentStock;
  /** 依申请公开统计: requests, all applicants together. */
  requests: DisclosureRequests;
  /** 分申请人统计: the same by kind of applicant, column by column. */
  byApplicant?: ApplicantRequests[] | undefined;
  /** 信息公开救济: reconsiderations and suits. */
  relief: DisclosureRelief;
  /** 公开日期: when it was published: by 31 January for a department, 31 March for a government. */
  publishedOn?: IsoDate | undefined;
}

/** 政府信息公开年报表模式: schema of {@link DisclosureAnnualTable}. */
export const DisclosureAnnualTableSchema: RecordSchema<DisclosureAnnualTable> = record<DisclosureAnnualTable>()(
  {
    ...LEDGER_RECORD_FIELDS,
    year: YearSchema.meta({ title: '报告年度' }),
    unit: OrganizationRefSchema.meta({ title: '报告单位' }),
    rules: DocumentStockSchema.meta({ title: '规章' }),
    normativeDocuments: DocumentStockSchema.meta({ title: '行政规范性文件' }),
    requests: DisclosureRequestsSchema.meta({ title: '依申请公开统计' }),
    byApplicant: z.array(ApplicantRequestsSchema).max(6).optional().meta({ title: '分申请人统计' }),
    relief: DisclosureReliefSchema.meta({ title: '信息公开救济' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公开日期' }),
  },
  {
    id: 'DisclosureAnnualTable',
    title: '政府信息公开年报表',
    description: 'The figures of one yearly report on government information.',
  },
  [
    {
      field: 'byApplicant',
      holds: ({ requests, byApplicant }) => byApplicant === undefined || sumsTo(byApplicant, requests),
      message: { zh: '分申请人统计之和不等于总计', en: 'the columns do not add up to the total' },
      fix: { zh: '请逐列核对本年新收、上年结转、办理总计和结转下年度。', en: 'Check each column against the total.' },
    },
  ],
);
