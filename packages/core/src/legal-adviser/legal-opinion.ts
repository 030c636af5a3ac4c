import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { type Adoption, ADOPTION_LABELS } from '../values/adoption.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';
import { type OpinionConclusion } from '../values/opinion-conclusion.js';
import { OPINION_CONCLUSION_LABELS } from '../values/opinion-conclusion.js';

/** 事项类型: what a legal opinion is about. */
export type OpinionMatter =
  'majorDecision' | 'normativeDocument' | 'contract' | 'dispute' | 'petition' | 'policy' | 'other';

/** 事项类型名称: the Chinese name of each matter. */
export const OPINION_MATTER_LABELS = {
  majorDecision: '重大行政决策',
  normativeDocument: '行政规范性文件',
  contract: '合同协议',
  dispute: '争议案件',
  petition: '信访事项',
  policy: '政策措施',
  other: '其他事项',
} as const satisfies Record<OpinionMatter, string>;

/** 风险等级: how great the legal risk is; a common practice without a national scale. */
export type OpinionRisk = 'none' | 'low' | 'medium' | 'high';

/** 风险等级名称: the Chinese name of each level. */
export const OPINION_RISK_LABELS = {
  none: '无',
  low: '低',
  medium: '中',
  high: '高',
} as const satisfies Record<OpinionRisk, string>;

/**
 * 法律意见书: a written opinion by a legal adviser or public lawyer on one matter.
 *
 * It is not the 合法性审查意见书, which the organ's own review body issues. Source: 《关于推行法律顾问制度和公职律师
 * 公司律师制度的意见》（中办发〔2016〕30号）; the reason for not adopting an opinion is required by local rules.
 */
export interface LegalOpinion extends LedgerRecord {
  /** 意见书编号: unique in the body and year. */
  opinionNo: string;
  /** 聘任编号: the engagement of the adviser who gave it. */
  engagementId?: string | undefined;
  /** 事项类型: what it is about. */
  matterType: OpinionMatter;
  /** 事项名称: title of the decision, document, contract or case. */
  matter: string;
  /** 关联记录: id of the record of the matter, required by practice for decisions and documents. */
  matterRef?: string | undefined;
  /** 委托日期: when it was asked for. */
  requestedOn: IsoDate;
  /** 出具日期: when it was given; it counts for the year of this date. */
  issuedOn: IsoDate;
  /** 基本事实: the facts it rests on. */
  facts?: string | undefined;
  /** 法律依据: the law it applies. */
  legalBasis: LegalCitation[];
  /** 法律分析: its reasoning. */
  analysis?: string | undefined;
  /** 结论: what it concludes. */
  conclusion: OpinionConclusion;
  /** 风险等级: how great the risk is. */
  riskLevel?: OpinionRisk | undefined;
  /** 意见建议: what it advises. */
  suggestions?: string[] | undefined;
  /** 出具人: who wrote it. */
  author: Person;
  /** 审签人: who signed it off. */
  reviewer?: Person | undefined;
  /** 审签日期: when it was signed off. */
  signedOn?: IsoDate | undefined;
  /** 采纳情况: what became of it. */
  adoption: Adoption;
  /** 未采纳理由: required unless it was adopted or is pending. */
  adoptionReason?: string | undefined;
  /** 是否归档: whether it is in the archive. */
  archived?: boolean | undefined;
}

/** 法律意见书模式: schema of {@link LegalOpinion}. */
export const LegalOpinionSchema: RecordSchema<LegalOpinion> = record<LegalOpinion>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    opinionNo: ShortTextSchema.meta({ title: '意见书编号' }),
    engagementId: ShortTextSchema.optional().meta({ title: '聘任编号' }),
    matterType: choice(OPINION_MATTER_LABELS).meta({ title: '事项类型' }),
    matter: ShortTextSchema.meta({ title: '事项名称' }),
    matterRef: ShortTextSchema.optional().meta({ title: '关联记录' }),
    requestedOn: IsoDateSchema.meta({ title: '委托日期' }),
    issuedOn: IsoDateSchema.meta({ title: '出具日期' }),
    facts: LongTextSchema.optional().meta({ title: '基本事实' }),
    legalBasis: z.array(LegalCitationSchema).max(100).meta({ title: '法律依据' }),
    analysis: LongTextSchema.optional().meta({ title: '法律分析' }),
    conclusion: choice(OPINION_CONCLUSION_LABELS).meta({ title: '结论' }),
    riskLevel: choice(OPINION_RISK_LABELS).optional().meta({ title: '风险等级' }),
    suggestions: z.array(LongTextSchema).max(100).optional().meta({ title: '意见建议' }),
    author: PersonSchema.meta({ title: '出具人' }),
    reviewer: PersonSchema.optional().meta({ title: '审签人' }),
    signedOn: IsoDateSchema.optional().meta({ title: '审签日期' }),
    adoption: choice(ADOPTION_LABELS).meta({ title: '采纳情况' }),
    adoptionReason: LongTextSchema.optional().meta({ title: '未采纳理由' }),
    archived: z.boolean().optional().meta({ title: '是否归档' }),
  }),
  {
    id: 'LegalOpinion',
    title: '法律意见书',
    description: 'A written opinion by a legal adviser or public lawyer on one matter.',
  },
  [
    notBefore('issuedOn', 'requestedOn'),
    notBefore('signedOn', 'requestedOn'),
    requiredWhen('adoptionReason', { adoption: ['partlyAdopted', 'notAdopted'] }),
  ],
);
