import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import {
  type ApplicantRequests,
  ApplicantRequestsSchema,
  type DisclosureRequests,
  DisclosureRequestsSchema,
} from './disclosure-requests.js';

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
  () => ({
    issued: z.int().min(0).max(1_000_000_000).meta({ title: '本年制发件数' }),
    repealed: z.int().min(0).max(1_000_000_000).meta({ title: '本年废止件数' }),
    effective: z.int().min(0).max(1_000_000_000).meta({ title: '现行有效件数' }),
  }),
  { id: 'DocumentStock', title: '文件存量', description: 'Documents issued, repealed and in force.' },
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
  () => ({
    upheld: z.int().min(0).max(1_000_000_000).meta({ title: '结果维持' }),
    corrected: z.int().min(0).max(1_000_000_000).meta({ title: '结果纠正' }),
    other: z.int().min(0).max(1_000_000_000).meta({ title: '其他结果' }),
    pending: z.int().min(0).max(1_000_000_000).meta({ title: '尚未审结' }),
  }),
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
  () => ({
    reconsideration: ReliefCountsSchema.meta({ title: '行政复议结果' }),
    litigation: ReliefCountsSchema.meta({ title: '行政诉讼结果' }),
  }),
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
  () => ({
    ...LEDGER_RECORD_FIELDS,
    year: YearSchema.meta({ title: '报告年度' }),
    unit: OrganizationRefSchema.meta({ title: '报告单位' }),
    rules: DocumentStockSchema.meta({ title: '规章' }),
    normativeDocuments: DocumentStockSchema.meta({ title: '行政规范性文件' }),
    requests: DisclosureRequestsSchema.meta({ title: '依申请公开统计' }),
    byApplicant: z.array(ApplicantRequestsSchema).max(6).optional().meta({ title: '分申请人统计' }),
    relief: DisclosureReliefSchema.meta({ title: '信息公开救济' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公开日期' }),
  }),
  {
    id: 'DisclosureAnnualTable',
    title: '政府信息公开年报表',
    description: 'The figures of one yearly report on government information.',
  },
  [
    {
      kind: 'function',
      at: 'byApplicant',
      holds: ({ requests, byApplicant }) => byApplicant === undefined || sumsTo(byApplicant, requests),
      message: { zh: '分申请人统计之和不等于总计', en: 'the columns do not add up to the total' },
      fix: { zh: '请逐列核对本年新收、上年结转、办理总计和结转下年度。', en: 'Check each column against the total.' },
    },
  ],
);
