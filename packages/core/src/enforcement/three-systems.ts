import * as z from 'zod';
import {
  type EnforcementDisclosure,
  EnforcementDisclosureSchema,
  type PublicityChannel,
  PublicityChannelSchema,
} from './disclosure.js';
import { type CaseLegalReview, CaseLegalReviewSchema } from './legal-review-parts.js';
import { CASE_STAGE_LABELS, type CaseStage, type ProcessRecord, ProcessRecordSchema } from './process-record.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 事前公开内容: what is made public in advance. */
export type AdvanceDisclosureKind =
  | 'subjects'
  | 'officers'
  | 'powerList'
  | 'randomInspectionItems'
  | 'randomInspectionRules'
  | 'serviceGuide'
  | 'flowChart'
  | 'discretionBenchmarks'
  | 'audioVisualItems'
  | 'legalReviewCatalog'
  | 'leniencyList'
  | 'enterpriseInspectionItems'
  | 'complaintChannels'
  | 'other';

/** 事前公开内容名称: the Chinese name of each. */
export const ADVANCE_DISCLOSURE_KIND_LABELS = {
  subjects: '执法主体清单',
  officers: '执法人员名录',
  powerList: '执法事项清单',
  randomInspectionItems: '随机抽查事项清单',
  randomInspectionRules: '双随机抽查细则',
  serviceGuide: '服务指南',
  flowChart: '执法流程图',
  discretionBenchmarks: '裁量权基准',
  audioVisualItems: '音像记录事项清单',
  legalReviewCatalog: '重大执法决定法制审核目录清单',
  leniencyList: '免罚轻罚清单',
  enterpriseInspectionItems: '涉企检查事项清单',
  complaintChannels: '投诉举报方式',
  other: '其他',
} as const satisfies Record<AdvanceDisclosureKind, string>;

/**
 * 事前公开事项: something an organ makes public before it enforces: who may enforce, what, on what basis and how.
 *
 * Source: 国办发〔2018〕118号; 《中华人民共和国行政处罚法》（2021年修订）第39条.
 */
export interface AdvanceDisclosure extends LedgerRecord {
  /** 公开内容: which of the lists or documents. */
  kind: AdvanceDisclosureKind;
  /** 标题: title of what is published. */
  title: string;
  /** 公示渠道: where, at least one. */
  channels: PublicityChannel[];
  /** 公开日期: when it was first published. */
  publishedOn: IsoDate;
  /** 更新日期: when it was last brought up to date. */
  updatedOn?: IsoDate | undefined;
}

/** 事前公开事项模式: schema of {@link AdvanceDisclosure}. */
export const AdvanceDisclosureSchema: RecordSchema<AdvanceDisclosure> = record<AdvanceDisclosure>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: choice(ADVANCE_DISCLOSURE_KIND_LABELS).meta({ title: '公开内容' }),
    title: ShortTextSchema.meta({ title: '标题' }),
    channels: z.array(PublicityChannelSchema).min(1).max(50).meta({ title: '公示渠道' }),
    publishedOn: IsoDateSchema.meta({ title: '公开日期' }),
    updatedOn: IsoDateSchema.optional().meta({ title: '更新日期' }),
  }),
  { id: 'AdvanceDisclosure', title: '事前公开事项', description: 'Something made public before enforcement.' },
  [notBefore('updatedOn', 'publishedOn')],
);

/** 行政执法三项制度: publicity, the record of the whole process and legal review, as they hang on every case. */
export interface ThreeSystems {
  /** 行政执法公示: where the publication of the act stands. */
  disclosure: EnforcementDisclosure;
  /** 全过程记录: records of its six stages. */
  processRecords: ProcessRecord[];
  /** 法制审核: whether it needs legal review and what came of it. */
  legalReview: CaseLegalReview;
}

/** Schema fields of {@link ThreeSystems}, to be spread into each variant. Internal. */
export const THREE_SYSTEMS_FIELDS: RecordSchema<ThreeSystems>['shape'] = {
  disclosure: EnforcementDisclosureSchema.meta({ title: '行政执法公示' }),
  processRecords: z.array(ProcessRecordSchema).max(2000).meta({ title: '全过程记录' }),
  legalReview: CaseLegalReviewSchema.meta({ title: '法制审核' }),
};

/**
 * 缺少记录的环节: the stages of a case that no record covers, in the order of the stages.
 *
 * @param records - the records of the case
 * @param reached - the stages it has reached; all six when left out
 *
 * @example
 * ```ts
 * import { unrecordedStages } from '@fazhi/core';
 *
 * const file = { title: '立案审批表', attachmentId: 'f1' };
 * const record = { form: 'written', stage: 'initiate', item: '立案审批表', madeOn: '2024-03-04', recorder: '张某', file } as const;
 * unrecordedStages([record], ['initiate', 'investigate']); // => ['investigate']
 * ```
 */
export function unrecordedStages(records: readonly ProcessRecord[], reached?: readonly CaseStage[]): CaseStage[] {
  const covered = new Set(records.map(({ stage }) => stage));
  const stages = Object.keys(CASE_STAGE_LABELS) as CaseStage[];
  return stages.filter((stage) => (reached ?? stages).includes(stage) && !covered.has(stage));
}
