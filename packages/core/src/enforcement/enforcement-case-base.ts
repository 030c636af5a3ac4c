import * as z from 'zod';
import { type CaseFileAssessment, CaseFileAssessmentSchema } from './case-file-assessment.js';
import {
  CASE_SOURCE_LABELS,
  type CaseArchive,
  CaseArchiveSchema,
  type CaseOfficer,
  CaseOfficerSchema,
  type CaseRecusal,
  CaseRecusalSchema,
  type CaseService,
  CaseServiceSchema,
  type CaseSource,
  type CriminalTransfer,
  CriminalTransferSchema,
  type SingleOfficerException,
  SingleOfficerExceptionSchema,
} from './case-parts.js';
import type { EnforcementParty } from '../values/party.js';
import { EnforcementPartySchema } from '../values/party-schema.js';
import { type ReliefOutcome, ReliefOutcomeSchema } from './relief-outcome.js';
import { THREE_SYSTEMS_FIELDS, type ThreeSystems } from './three-systems.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import type { RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 执法案件共有内容: what every case has, whatever the kind of act. */
export interface EnforcementCaseBase extends LedgerRecord, ThreeSystems {
  /** 案号: its number. */
  caseNo: string;
  /** 对应职权: id of the item of the power list; a cross-reference, never the legal basis. */
  powerItemId?: string | undefined;
  /** 执法机关: who enforces. */
  organ: OrganizationRef;
  /** 委托机关: in whose name an entrusted organization acts. */
  onBehalfOf?: OrganizationRef | undefined;
  /** 当事人: at whom the act is directed. */
  party: EnforcementParty;
  /** 案件来源: how it came up. */
  source?: CaseSource | undefined;
  /** 办案人员: who handles it; two or more unless a law excepts it (行政处罚法第四十二条). */
  officers: CaseOfficer[];
  /** 单人执法依据: the law that lets one officer act alone. */
  singleOfficer?: SingleOfficerException | undefined;
  /** 办案回避: officers who withdrew. */
  recusals?: CaseRecusal[] | undefined;
  /** 送达: how the decision was served. */
  service?: CaseService | undefined;
  /** 复议诉讼情况: reconsideration and litigation. */
  relief?: ReliefOutcome[] | undefined;
  /** 涉嫌犯罪移送: handing over of a suspected crime. */
  criminalTransfer?: CriminalTransfer | undefined;
  /** 结案日期: when it was closed. */
  closedOn?: IsoDate | undefined;
  /** 归档: where the file is kept. */
  archive?: CaseArchive | undefined;
  /** 案卷评查结果: what a case-file review said. */
  fileAssessment?: CaseFileAssessment | undefined;
}

/** Schema fields of {@link EnforcementCaseBase}, to be spread into each variant. Internal. */
export const ENFORCEMENT_CASE_BASE_FIELDS: RecordSchema<EnforcementCaseBase>['shape'] = {
  ...LEDGER_RECORD_FIELDS,
  ...THREE_SYSTEMS_FIELDS,
  caseNo: ShortTextSchema.meta({ title: '案号' }),
  powerItemId: ShortTextSchema.optional().meta({ title: '对应职权' }),
  organ: OrganizationRefSchema.meta({ title: '执法机关' }),
  onBehalfOf: OrganizationRefSchema.optional().meta({ title: '委托机关' }),
  party: EnforcementPartySchema.meta({ title: '当事人' }),
  source: choice(CASE_SOURCE_LABELS).optional().meta({ title: '案件来源' }),
  officers: z.array(CaseOfficerSchema).min(1).max(100).meta({ title: '办案人员' }),
  singleOfficer: SingleOfficerExceptionSchema.optional().meta({ title: '单人执法依据' }),
  recusals: z.array(CaseRecusalSchema).max(100).optional().meta({ title: '办案回避' }),
  service: CaseServiceSchema.optional().meta({ title: '送达' }),
  relief: z.array(ReliefOutcomeSchema).max(50).optional().meta({ title: '复议诉讼情况' }),
  criminalTransfer: CriminalTransferSchema.optional().meta({ title: '涉嫌犯罪移送' }),
  closedOn: IsoDateSchema.optional().meta({ title: '结案日期' }),
  archive: CaseArchiveSchema.optional().meta({ title: '归档' }),
  fileAssessment: CaseFileAssessmentSchema.optional().meta({ title: '案卷评查结果' }),
};
