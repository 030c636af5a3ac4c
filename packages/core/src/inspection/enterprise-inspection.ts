import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { Evidence, LedgerRecord } from '../values/ledger-record.js';
import { EvidenceSchema, LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 涉企检查性质: how a visit to an enterprise came about. */
export type EnterpriseInspectionKind = 'planned' | 'temporary' | 'receptive';

/** 涉企检查性质名称: the Chinese name of each. */
export const ENTERPRISE_INSPECTION_KIND_LABELS = {
  planned: '计划内检查',
  temporary: '临时性检查',
  receptive: '迎检',
} as const satisfies Record<EnterpriseInspectionKind, string>;

/**
 * 涉企检查备案: the filing of a visit to an enterprise, with the card handed to it.
 *
 * Local practice (涉企检查明白卡); 国办发〔2024〕54号.
 */
export interface EnterpriseInspectionFiling extends LedgerRecord {
  /** 备案单位: who filed it. */
  filingUnit: string;
  /** 明白卡编号: number of the card. */
  cardNo: string;
  /** 收到日期: when the filing came in; it counts for the year of this date. */
  receivedOn: IsoDate;
  /** 对应检查: id of the inspection, once it was made. */
  inspectionId?: string | undefined;
  /** 涉企检查性质: planned, temporary or a reception. */
  kind: EnterpriseInspectionKind;
  /** 投诉编号: ids of complaints about the visit. */
  complaintIds?: string[] | undefined;
}

/** 涉企检查备案模式: schema of {@link EnterpriseInspectionFiling}. */
export const EnterpriseInspectionFilingSchema: RecordSchema<EnterpriseInspectionFiling> =
  record<EnterpriseInspectionFiling>()(
    () => ({
      ...LEDGER_RECORD_FIELDS,
      filingUnit: ShortTextSchema.meta({ title: '备案单位' }),
      cardNo: ShortTextSchema.meta({ title: '明白卡编号' }),
      receivedOn: IsoDateSchema.meta({ title: '收到日期' }),
      inspectionId: ShortTextSchema.optional().meta({ title: '对应检查' }),
      kind: choice(ENTERPRISE_INSPECTION_KIND_LABELS).meta({ title: '涉企检查性质' }),
      complaintIds: z.array(ShortTextSchema).max(50).optional().meta({ title: '投诉编号' }),
    }),
    { id: 'EnterpriseInspectionFiling', title: '涉企检查备案', description: 'The filing of a visit to an enterprise.' },
  );

/**
 * 专项检查: a special inspection with its plan and approval.
 *
 * Source: 国办发〔2024〕54号.
 */
export interface SpecialInspection extends LedgerRecord {
  /** 专项名称: its name. */
  title: string;
  /** 文号: number of the document that orders it. */
  documentNumber?: string | undefined;
  /** 检查方案: its plan. */
  plan?: Evidence | undefined;
  /** 批准机关: the county government or the superior department. */
  approvedBy?: OrganizationRef | undefined;
  /** 批准日期: when. */
  approvedOn?: IsoDate | undefined;
  /** 备案机关: with whom it was filed. */
  filedWith?: OrganizationRef | undefined;
  /** 公布日期: when it was published. */
  publishedOn?: IsoDate | undefined;
  /** 计入频次: false when it was ordered from above. */
  countsTowardsCap: boolean;
}

/** 专项检查模式: schema of {@link SpecialInspection}. */
export const SpecialInspectionSchema: RecordSchema<SpecialInspection> = record<SpecialInspection>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    title: ShortTextSchema.meta({ title: '专项名称' }),
    documentNumber: ShortTextSchema.optional().meta({ title: '文号' }),
    plan: EvidenceSchema.optional().meta({ title: '检查方案' }),
    approvedBy: OrganizationRefSchema.optional().meta({ title: '批准机关' }),
    approvedOn: IsoDateSchema.optional().meta({ title: '批准日期' }),
    filedWith: OrganizationRefSchema.optional().meta({ title: '备案机关' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公布日期' }),
    countsTowardsCap: z.boolean().meta({ title: '计入频次' }),
  }),
  { id: 'SpecialInspection', title: '专项检查', description: 'A special inspection with its plan and approval.' },
);
