import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 审批项目类型: what was entered on the platform. */
export type ProjectApprovalKind = 'proposal' | 'feasibility' | 'tenderProject' | 'other';

/** 审批项目类型名称: the Chinese name of each. */
export const PROJECT_APPROVAL_KIND_LABELS = {
  proposal: '项目建议书',
  feasibility: '可行性研究报告',
  tenderProject: '招投标项目',
  other: '其他',
} as const satisfies Record<ProjectApprovalKind, string>;

/** 投资项目在线审批录入: one project entered on the platform for investment projects. */
export interface ProjectApprovalEntry extends LedgerRecord {
  /** 平台: name of the platform. */
  platform: string;
  /** 类型: what was entered. */
  kind: ProjectApprovalKind;
  /** 项目: name of the project. */
  projectName: string;
  /** 录入日期: when; it counts for the year of this date. */
  enteredOn: IsoDate;
}

/** 投资项目在线审批录入模式: schema of {@link ProjectApprovalEntry}. */
export const ProjectApprovalEntrySchema: RecordSchema<ProjectApprovalEntry> = record<ProjectApprovalEntry>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    platform: ShortTextSchema.meta({ title: '平台' }),
    kind: choice(PROJECT_APPROVAL_KIND_LABELS).meta({ title: '类型' }),
    projectName: ShortTextSchema.meta({ title: '项目' }),
    enteredOn: IsoDateSchema.meta({ title: '录入日期' }),
  }),
  {
    id: 'ProjectApprovalEntry',
    title: '投资项目在线审批录入',
    description: 'One project entered on the platform for investment projects.',
  },
);
