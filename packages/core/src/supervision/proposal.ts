import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 建议提案类别: from whom it comes; the kinds are never added up under one word. */
export type ProposalKind = 'npcSuggestion' | 'cppccProposal' | 'partyDelegate' | 'bill';

/** 建议提案类别名称: the Chinese name of each kind. */
export const PROPOSAL_KIND_LABELS = {
  npcSuggestion: '人大代表建议',
  cppccProposal: '政协提案',
  partyDelegate: '党代表提议',
  bill: '议案',
} as const satisfies Record<ProposalKind, string>;

/** 承办方式: the body's part in handling it. */
export type ProposalRole = 'lead' | 'coHandle' | 'separate';

/** 承办方式名称: the Chinese name of each. */
export const PROPOSAL_ROLE_LABELS = {
  lead: '主办',
  coHandle: '会办',
  separate: '分办',
} as const satisfies Record<ProposalRole, string>;

/** 办理结果: class of the reply by local notices: A solved, B in progress, C constrained, D for reference. */
export type ReplyClass = 'A' | 'B' | 'C' | 'D';

/** 办理结果名称: the Chinese name of each class. */
export const REPLY_CLASS_LABELS = {
  A: 'A类：已经解决或基本解决',
  B: 'B类：正在解决或列入计划',
  C: 'C类：因条件限制暂不能解决',
  D: 'D类：留作参考',
} as const satisfies Record<ReplyClass, string>;

/** 满意度: what the proposer says of the reply. */
export type ProposalSatisfaction = 'satisfied' | 'basic' | 'unsatisfied' | 'none';

/** 满意度名称: the Chinese name of each. */
export const PROPOSAL_SATISFACTION_LABELS = {
  satisfied: '满意',
  basic: '基本满意',
  unsatisfied: '不满意',
  none: '未反馈',
} as const satisfies Record<ProposalSatisfaction, string>;

/** 沟通联系: whether the proposer was met before, during and after handling. */
export interface ProposalContact {
  /** 办前联系: before. */
  before: boolean;
  /** 办中沟通: during. */
  during: boolean;
  /** 办后回访: after. */
  after: boolean;
}

/** 沟通联系模式: schema of {@link ProposalContact}. */
export const ProposalContactSchema: RecordSchema<ProposalContact> = record<ProposalContact>()(
  () => ({
    before: z.boolean().meta({ title: '办前联系' }),
    during: z.boolean().meta({ title: '办中沟通' }),
    after: z.boolean().meta({ title: '办后回访' }),
  }),
  { id: 'ProposalContact', title: '沟通联系', description: 'Contact with the proposer.' },
);

/** 重办: handling again after an unsatisfied proposer. */
export interface ProposalRehandling {
  /** 重办日期: when it was taken up again. */
  on: IsoDate;
  /** 再次答复日期: when it was answered again. */
  repliedOn?: IsoDate | undefined;
}

/** 重办模式: schema of {@link ProposalRehandling}. */
export const ProposalRehandlingSchema: RecordSchema<ProposalRehandling> = record<ProposalRehandling>()(
  () => ({
    on: IsoDateSchema.meta({ title: '重办日期' }),
    repliedOn: IsoDateSchema.optional().meta({ title: '再次答复日期' }),
  }),
  { id: 'ProposalRehandling', title: '重办', description: 'Handling again after an unsatisfied proposer.' },
);

/**
 * 建议提案: a suggestion of people's-congress deputies or a proposal of CPPCC members assigned to the body.
 *
 * Source: 《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》（2025年修正）第51条 (reply within three months,
 * at most six).
 */
export interface Proposal extends LedgerRecord {
  /** 类别: from whom it comes. */
  kind: ProposalKind;
  /** 建议提案编号: its number. */
  no: string;
  /** 标题: its title. */
  title: string;
  /** 届次: congress and session, `第十七届人大第三次会议`. */
  session: string;
  /** 领衔提出人: who leads the proposers. */
  leadProposer: string;
  /** 提出人: all who put it forward. */
  proposers?: string[] | undefined;
  /** 承办方式: lead, joint or separate handling. */
  role: ProposalRole;
  /** 主办单位: required for joint handling, when another body leads. */
  leadUnit?: string | undefined;
  /** 会办单位: bodies that handle it jointly. */
  coUnits?: string[] | undefined;
  /** 交办日期: when it was assigned; it counts for the year of this date. */
  assignedOn: IsoDate;
  /** 答复期限: last day for the reply. */
  dueOn: IsoDate;
  /** 答复日期: when it was answered; absent while it is open. */
  repliedOn?: IsoDate | undefined;
  /** 答复文号: number of the reply. */
  replyDocumentNumber?: string | undefined;
  /** 办理结果: class of the reply. */
  replyClass?: ReplyClass | undefined;
  /** 沟通联系: contact with the proposer. */
  contacted: ProposalContact;
  /** 满意度: what the proposer says. */
  satisfaction?: ProposalSatisfaction | undefined;
  /** 重办: handling again. */
  rehandled?: ProposalRehandling | undefined;
  /** 重点督办: whether it is specially supervised. */
  keyItem?: boolean | undefined;
  /** 是否公开: whether the reply is published. */
  isPublic: boolean;
}

/** 建议提案模式: schema of {@link Proposal}. */
export const ProposalSchema: RecordSchema<Proposal> = record<Proposal>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: choice(PROPOSAL_KIND_LABELS).meta({ title: '类别' }),
    no: ShortTextSchema.meta({ title: '建议提案编号' }),
    title: ShortTextSchema.meta({ title: '标题' }),
    session: ShortTextSchema.meta({ title: '届次' }),
    leadProposer: ShortTextSchema.meta({ title: '领衔提出人' }),
    proposers: z.array(ShortTextSchema).max(500).optional().meta({ title: '提出人' }),
    role: choice(PROPOSAL_ROLE_LABELS).meta({ title: '承办方式' }),
    leadUnit: ShortTextSchema.optional().meta({ title: '主办单位' }),
    coUnits: z.array(ShortTextSchema).max(100).optional().meta({ title: '会办单位' }),
    assignedOn: IsoDateSchema.meta({ title: '交办日期' }),
    dueOn: IsoDateSchema.meta({ title: '答复期限' }),
    repliedOn: IsoDateSchema.optional().meta({ title: '答复日期' }),
    replyDocumentNumber: ShortTextSchema.optional().meta({ title: '答复文号' }),
    replyClass: choice(REPLY_CLASS_LABELS).optional().meta({ title: '办理结果' }),
    contacted: ProposalContactSchema.meta({ title: '沟通联系' }),
    satisfaction: choice(PROPOSAL_SATISFACTION_LABELS).optional().meta({ title: '满意度' }),
    rehandled: ProposalRehandlingSchema.optional().meta({ title: '重办' }),
    keyItem: z.boolean().optional().meta({ title: '重点督办' }),
    isPublic: z.boolean().meta({ title: '是否公开' }),
  }),
  { id: 'Proposal', title: '建议提案', description: 'A suggestion of deputies or a proposal of CPPCC members.' },
  [
    requiredWhen('leadUnit', { role: 'coHandle' }),
    notBefore('dueOn', 'assignedOn'),
    notBefore('repliedOn', 'assignedOn'),
    requiredWhen('repliedOn', { given: 'satisfaction', not: { satisfaction: 'none' } }, { at: 'satisfaction' }),
  ],
);
