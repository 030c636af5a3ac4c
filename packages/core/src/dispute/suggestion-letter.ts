import * as z from 'zod';
import { choice, fixedChoice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { recordUnion, type RecordUnionSchema } from '../record/record-union.js';
import { exactlyWhen, notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { type Adoption, ADOPTION_LABELS } from '../values/adoption.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 建议类别名称: the Chinese name of each kind. */
export const SUGGESTION_KIND_LABELS = {
  judicial: '司法建议',
  procuratorial: '检察建议',
} as const satisfies Record<SuggestionLetter['kind'], string>;

/** 检察建议类型: the five types of procuratorial suggestion. */
export type ProcuratorialSuggestionType =
  'retrial' | 'correctViolation' | 'publicInterest' | 'socialGovernance' | 'other';

/** 检察建议类型名称: the Chinese name of each. */
export const PROCURATORIAL_SUGGESTION_TYPE_LABELS = {
  retrial: '再审检察建议',
  correctViolation: '纠正违法检察建议',
  publicInterest: '公益诉讼检察建议',
  socialGovernance: '社会治理检察建议',
  other: '其他检察建议',
} as const satisfies Record<ProcuratorialSuggestionType, string>;

/** 司法建议类型: what a suggestion of a court is about. */
export type JudicialSuggestionType = 'comprehensive' | 'document' | 'other';

/** 司法建议类型名称: the Chinese name of each. */
export const JUDICIAL_SUGGESTION_TYPE_LABELS = {
  comprehensive: '综合治理类司法建议',
  document: '规范性文件司法建议',
  other: '其他司法建议',
} as const satisfies Record<JudicialSuggestionType, string>;

/**
 * 检察建议: a suggestion of a procuratorate to the reporting body.
 *
 * Source: 《最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释》第21条; 《人民检察院检察建议工作规定》.
 */
export interface ProcuratorialSuggestion extends LedgerRecord {
  /** 建议类别: always `procuratorial`. */
  kind: 'procuratorial';
  /** 检察建议类型: which of the five types. */
  subtype: ProcuratorialSuggestionType;
  /** 建议文号: its number. */
  no: string;
  /** 发出日期: when it was issued; it counts for the year of this date. */
  issuedOn: IsoDate;
  /** 被建议单位: to whom. */
  to: OrganizationRef;
  /** 建议事项: what it is about. */
  subject: string;
  /** 是否紧急: whether an urgent public-interest matter must be answered in 15 days. */
  urgent?: boolean | undefined;
  /** 回复期限: last day to answer, normally two months. */
  dueOn: IsoDate;
  /** 回复日期: when it was answered. */
  repliedOn?: IsoDate | undefined;
  /** 采纳情况: what became of it, once answered. */
  adopted?: Adoption | undefined;
}

/** 检察建议模式: schema of {@link ProcuratorialSuggestion}. */
export const ProcuratorialSuggestionSchema: RecordSchema<ProcuratorialSuggestion> = record<ProcuratorialSuggestion>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: fixedChoice(SUGGESTION_KIND_LABELS, 'procuratorial').meta({ title: '建议类别' }),
    subtype: choice(PROCURATORIAL_SUGGESTION_TYPE_LABELS).meta({ title: '检察建议类型' }),
    no: ShortTextSchema.meta({ title: '建议文号' }),
    issuedOn: IsoDateSchema.meta({ title: '发出日期' }),
    to: OrganizationRefSchema.meta({ title: '被建议单位' }),
    subject: ShortTextSchema.meta({ title: '建议事项' }),
    urgent: z.boolean().optional().meta({ title: '是否紧急' }),
    dueOn: IsoDateSchema.meta({ title: '回复期限' }),
    repliedOn: IsoDateSchema.optional().meta({ title: '回复日期' }),
    adopted: choice(ADOPTION_LABELS).optional().meta({ title: '采纳情况' }),
  }),
  { id: 'ProcuratorialSuggestion', title: '检察建议', description: 'A suggestion of a procuratorate.' },
  [notBefore('dueOn', 'issuedOn'), notBefore('repliedOn', 'issuedOn'), exactlyWhen('adopted', 'repliedOn')],
);

/**
 * 司法建议: a suggestion of a court to the reporting body.
 *
 * Source: 法释〔2023〕11号第4条至第8条; 法释〔2018〕1号第149条 for suggestions on documents.
 */
export interface JudicialSuggestion extends LedgerRecord {
  /** 建议类别: always `judicial`. */
  kind: 'judicial';
  /** 司法建议类型: what it is about. */
  subtype: JudicialSuggestionType;
  /** 建议文号: its number. */
  no: string;
  /** 发出日期: when it was issued; it counts for the year of this date. */
  issuedOn: IsoDate;
  /** 被建议单位: to whom. */
  to: OrganizationRef;
  /** 建议事项: what it is about. */
  subject: string;
  /** 回复期限: last day to answer: two months, or 60 days for one on a document. */
  dueOn: IsoDate;
  /** 回复日期: when it was answered. */
  repliedOn?: IsoDate | undefined;
  /** 采纳情况: what became of it, once answered. */
  adopted?: Adoption | undefined;
}

/** 司法建议模式: schema of {@link JudicialSuggestion}. */
export const JudicialSuggestionSchema: RecordSchema<JudicialSuggestion> = record<JudicialSuggestion>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: fixedChoice(SUGGESTION_KIND_LABELS, 'judicial').meta({ title: '建议类别' }),
    subtype: choice(JUDICIAL_SUGGESTION_TYPE_LABELS).meta({ title: '司法建议类型' }),
    no: ShortTextSchema.meta({ title: '建议文号' }),
    issuedOn: IsoDateSchema.meta({ title: '发出日期' }),
    to: OrganizationRefSchema.meta({ title: '被建议单位' }),
    subject: ShortTextSchema.meta({ title: '建议事项' }),
    dueOn: IsoDateSchema.meta({ title: '回复期限' }),
    repliedOn: IsoDateSchema.optional().meta({ title: '回复日期' }),
    adopted: choice(ADOPTION_LABELS).optional().meta({ title: '采纳情况' }),
  }),
  { id: 'JudicialSuggestion', title: '司法建议', description: 'A suggestion of a court.' },
  [notBefore('dueOn', 'issuedOn'), notBefore('repliedOn', 'issuedOn'), exactlyWhen('adopted', 'repliedOn')],
);

/** 司法建议与检察建议: a suggestion of a court or a procuratorate. */
export type SuggestionLetter = ProcuratorialSuggestion | JudicialSuggestion;

/** 司法建议与检察建议模式: schema of {@link SuggestionLetter}. */
export const SuggestionLetterSchema: RecordUnionSchema<SuggestionLetter> = recordUnion<SuggestionLetter>()(
  'kind',
  [ProcuratorialSuggestionSchema, JudicialSuggestionSchema],
  { id: 'SuggestionLetter', title: '司法建议与检察建议', description: 'A suggestion of a court or a procuratorate.' },
);
