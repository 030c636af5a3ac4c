import * as z from 'zod';
import type { Evidence, LedgerRecord } from '../values/ledger-record.js';
import { EvidenceSchema, LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/**
 * 行政许可事项清单条目: one entry of the list of licensing items; nothing outside the list may be licensed.
 *
 * Source: 《国务院办公厅关于全面实行行政许可事项清单管理的通知》（国办发〔2022〕2号）.
 */
export interface LicenseListItem extends LedgerRecord {
  /** 序号: its place in the list. */
  seq: number;
  /** 主管部门: the competent department. */
  competentDepartment: string;
  /** 许可事项名称: its name, the same throughout the province. */
  name: string;
  /** 实施机关: the organ that licenses. */
  organ: string;
  /** 设定和实施依据: what creates the license and governs it, at least one. */
  basis: LegalCitation[];
  /** 上级清单条目: id or number of the same item in the list above; none in the national list. */
  upperListRef?: string | undefined;
  /** 实施规范: its specification: conditions, materials, time limits, fees. */
  specification?: Evidence | undefined;
  /** 对应职权: id of the power item of class licensing. */
  powerItemId?: string | undefined;
}

/** 行政许可事项清单条目模式: schema of {@link LicenseListItem}. */
export const LicenseListItemSchema: RecordSchema<LicenseListItem> = record<LicenseListItem>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    seq: z.int().min(1).max(1_000_000).meta({ title: '序号' }),
    competentDepartment: ShortTextSchema.meta({ title: '主管部门' }),
    name: ShortTextSchema.meta({ title: '许可事项名称' }),
    organ: ShortTextSchema.meta({ title: '实施机关' }),
    basis: z.array(LegalCitationSchema).min(1).max(100).meta({ title: '设定和实施依据' }),
    upperListRef: ShortTextSchema.optional().meta({ title: '上级清单条目' }),
    specification: EvidenceSchema.optional().meta({ title: '实施规范' }),
    powerItemId: ShortTextSchema.optional().meta({ title: '对应职权' }),
  }),
  { id: 'LicenseListItem', title: '行政许可事项清单条目', description: 'One entry of the list of licensing items.' },
);
