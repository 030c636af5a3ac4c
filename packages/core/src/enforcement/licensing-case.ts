import * as z from 'zod';
import { ACT_CATEGORY_LABELS } from '../values/act-category.js';
import { ENFORCEMENT_CASE_BASE_FIELDS, type EnforcementCaseBase } from './enforcement-case-base.js';
import { type PenaltyHearing, PenaltyHearingSchema } from './penalty-hearing.js';
import { type CaseExtension, CaseExtensionSchema } from './penalty-parts.js';
import { choice, fixedChoice } from '../record/choice.js';
import { absentWhen, notBefore, onlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 许可申请类型: what was applied for. */
export type LicensingRequest = 'new' | 'change' | 'renewal' | 'deregistration';

/** 许可申请类型名称: the Chinese name of each. */
export const LICENSING_REQUEST_LABELS = {
  new: '新办',
  change: '变更',
  renewal: '延续',
  deregistration: '注销',
} as const satisfies Record<LicensingRequest, string>;

/** 许可决定: what was decided on an application. */
export type LicensingOutcome = 'granted' | 'refused';

/** 许可决定名称: the Chinese name of each. */
export const LICENSING_OUTCOME_LABELS = {
  granted: '准予许可',
  refused: '不予许可',
} as const satisfies Record<LicensingOutcome, string>;

/** 撤销许可事由: why a license was taken back (行政许可法第六十九条). */
export type RevocationGround = 'abuse' | 'beyondPowers' | 'procedure' | 'unqualifiedApplicant' | 'fraud' | 'other';

/** 撤销许可事由名称: the Chinese name of each. */
export const REVOCATION_GROUND_LABELS = {
  abuse: '工作人员滥用职权、玩忽职守',
  beyondPowers: '超越法定职权',
  procedure: '违反法定程序',
  unqualifiedApplicant: '申请人不具备资格或者不符合条件',
  fraud: '以欺骗、贿赂等不正当手段取得',
  other: '依法可以撤销的其他情形',
} as const satisfies Record<RevocationGround, string>;

/** 许可决定书: the decision on an application. */
export interface LicensingDecision {
  /** 决定书文号: its number. */
  documentNumber: string;
  /** 决定日期: it counts for the year of this date. */
  decidedOn: IsoDate;
  /** 许可决定: granted or refused. */
  outcome: LicensingOutcome;
  /** 许可内容: what is allowed, or what was refused and why. */
  content: string;
  /** 许可依据: the law it rests on, at least one. */
  basis: LegalCitation[];
  /** 许可证书名称: name of the license. */
  licenseName?: string | undefined;
  /** 许可编号: its number. */
  licenseNo?: string | undefined;
  /** 有效期自: first day of validity. */
  validFrom?: IsoDate | undefined;
  /** 有效期至: last day of validity. */
  validTo?: IsoDate | undefined;
}

/** 许可决定书模式: schema of {@link LicensingDecision}. */
export const LicensingDecisionSchema: RecordSchema<LicensingDecision> = record<LicensingDecision>()(
  () => ({
    documentNumber: ShortTextSchema.meta({ title: '决定书文号' }),
    decidedOn: IsoDateSchema.meta({ title: '决定日期' }),
    outcome: choice(LICENSING_OUTCOME_LABELS).meta({ title: '许可决定' }),
    content: LongTextSchema.meta({ title: '许可内容' }),
    basis: z.array(LegalCitationSchema).min(1).max(50).meta({ title: '许可依据' }),
    licenseName: ShortTextSchema.optional().meta({ title: '许可证书名称' }),
    licenseNo: ShortTextSchema.optional().meta({ title: '许可编号' }),
    validFrom: IsoDateSchema.optional().meta({ title: '有效期自' }),
    validTo: IsoDateSchema.optional().meta({ title: '有效期至' }),
  }),
  { id: 'LicensingDecision', title: '许可决定书', description: 'The decision on an application.' },
  [notBefore('validTo', 'validFrom')],
);

/**
 * 撤销许可: the taking back of a license.
 *
 * Source: 《中华人民共和国行政许可法》（2019年修正）第69条.
 */
export interface LicensingRevocation {
  /** 撤销决定文号: its number. */
  documentNumber?: string | undefined;
  /** 撤销日期: it counts for the year of this date. */
  on: IsoDate;
  /** 撤销许可事由: why. */
  ground: RevocationGround;
}

/** 撤销许可模式: schema of {@link LicensingRevocation}. */
export const LicensingRevocationSchema: RecordSchema<LicensingRevocation> = record<LicensingRevocation>()(
  () => ({
    documentNumber: ShortTextSchema.optional().meta({ title: '撤销决定文号' }),
    on: IsoDateSchema.meta({ title: '撤销日期' }),
    ground: choice(REVOCATION_GROUND_LABELS).meta({ title: '撤销许可事由' }),
  }),
  { id: 'LicensingRevocation', title: '撤销许可', description: 'The taking back of a license.' },
);

/**
 * 行政许可案件: an application for a license from receipt to decision.
 *
 * Source: 《中华人民共和国行政许可法》（2019年修正）第29条至第50条 (20 working days, 10 more with approval).
 */
export interface LicensingCase extends EnforcementCaseBase {
  /** 执法类别: always `licensing`. */
  actType: 'licensing';
  /** 许可申请类型: new, change, renewal or deregistration. */
  request: LicensingRequest;
  /** 申请日期: when it was received; applications count for the year of this date. */
  appliedOn: IsoDate;
  /** 补正告知日期: when all that was missing was told at once. */
  correctionToldOn?: IsoDate | undefined;
  /** 受理日期: when it was accepted; absent if it was not. */
  acceptedOn?: IsoDate | undefined;
  /** 不予受理日期: when acceptance was refused. */
  refusedAcceptanceOn?: IsoDate | undefined;
  /** 办结期限: last day for the decision. */
  dueOn?: IsoDate | undefined;
  /** 办案延期: more time, with approval and told to the applicant. */
  extension?: CaseExtension | undefined;
  /** 听证: the hearing, where one is due. */
  hearing?: PenaltyHearing | undefined;
  /** 许可决定书: what was decided; absent while it is open. */
  decision?: LicensingDecision | undefined;
  /** 颁证日期: when the license was handed over. */
  certificateIssuedOn?: IsoDate | undefined;
  /** 撤销许可: the taking back of the license. */
  revocation?: LicensingRevocation | undefined;
}

/** 行政许可案件模式: schema of {@link LicensingCase}. */
export const LicensingCaseSchema: RecordSchema<LicensingCase> = record<LicensingCase>()(
  () => ({
    ...ENFORCEMENT_CASE_BASE_FIELDS,
    actType: fixedChoice(ACT_CATEGORY_LABELS, 'licensing').meta({ title: '执法类别' }),
    request: choice(LICENSING_REQUEST_LABELS).meta({ title: '许可申请类型' }),
    appliedOn: IsoDateSchema.meta({ title: '申请日期' }),
    correctionToldOn: IsoDateSchema.optional().meta({ title: '补正告知日期' }),
    acceptedOn: IsoDateSchema.optional().meta({ title: '受理日期' }),
    refusedAcceptanceOn: IsoDateSchema.optional().meta({ title: '不予受理日期' }),
    dueOn: IsoDateSchema.optional().meta({ title: '办结期限' }),
    extension: CaseExtensionSchema.optional().meta({ title: '办案延期' }),
    hearing: PenaltyHearingSchema.optional().meta({ title: '听证' }),
    decision: LicensingDecisionSchema.optional().meta({ title: '许可决定书' }),
    certificateIssuedOn: IsoDateSchema.optional().meta({ title: '颁证日期' }),
    revocation: LicensingRevocationSchema.optional().meta({ title: '撤销许可' }),
  }),
  { id: 'LicensingCase', title: '行政许可案件', description: 'An application for a license from receipt to decision.' },
  [
    notBefore('acceptedOn', 'appliedOn'),
    notBefore('refusedAcceptanceOn', 'appliedOn'),
    absentWhen('refusedAcceptanceOn', 'acceptedOn'),
    onlyWhen('decision', 'acceptedOn'),
    notBefore('decision.decidedOn', 'acceptedOn'),
    onlyWhen('certificateIssuedOn', { 'decision.outcome': 'granted' }),
    notBefore('certificateIssuedOn', 'decision.decidedOn'),
    onlyWhen('revocation', { 'decision.outcome': 'granted' }),
  ],
);
