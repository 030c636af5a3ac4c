import * as z from 'zod';
import { choice } from '../record/choice.js';
import { exactlyWhen, notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { daysOpen } from '../values/days-open.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 公众参与方式: how the public takes part (《重大行政决策程序暂行条例》第14条). */
export type ParticipationForm =
  'forum' | 'hearing' | 'fieldVisit' | 'writtenConsultation' | 'publicConsultation' | 'questionnaire' | 'opinionPoll';

/** 公众参与方式名称: the Chinese name of each form. */
export const PARTICIPATION_FORM_LABELS = {
  forum: '座谈会',
  hearing: '听证会',
  fieldVisit: '实地走访',
  writtenConsultation: '书面征求意见',
  publicConsultation: '向社会公开征求意见',
  questionnaire: '问卷调查',
  opinionPoll: '民意调查',
} as const satisfies Record<ParticipationForm, string>;

/** 决策听证: a hearing on a draft decision (《重大行政决策程序暂行条例》第16条). */
export interface DecisionHearing {
  /** 听证日期: when it was held. */
  heldOn: IsoDate;
  /** 材料送达日期: when its material reached those taking part; at least 7 days before. */
  materialSentOn: IsoDate;
  /** 听证参加人: who took part. */
  participants: string[];
}

/** 决策听证模式: schema of {@link DecisionHearing}. */
export const DecisionHearingSchema: RecordSchema<DecisionHearing> = record<DecisionHearing>()(
  () => ({
    heldOn: IsoDateSchema.meta({ title: '听证日期' }),
    materialSentOn: IsoDateSchema.meta({ title: '材料送达日期' }),
    participants: z.array(ShortTextSchema).min(1).max(500).meta({ title: '听证参加人' }),
  }),
  { id: 'DecisionHearing', title: '决策听证', description: 'A hearing on a draft decision.' },
  [notBefore('heldOn', 'materialSentOn')],
);

/**
 * 公众参与: how the public took part in a decision, what it said and what became of it.
 *
 * Source: 《重大行政决策程序暂行条例》（国务院令第713号）第14条至第18条.
 */
export interface DecisionParticipation {
  /** 参与方式: how the public took part. */
  forms: ParticipationForm[];
  /** 征求意见开始日期: first day of public consultation. */
  consultFrom?: IsoDate | undefined;
  /** 征求意见截止日期: last day of public consultation. */
  consultTo?: IsoDate | undefined;
  /** 期限不足理由: why the consultation was shorter than 30 days, as published. */
  reasonIfShort?: string | undefined;
  /** 听证: the hearing, where one was held. */
  hearing?: DecisionHearing | undefined;
  /** 意见汇总: what was said. */
  summary?: string | undefined;
  /** 意见采纳情况: which opinions were adopted and why others were not. */
  adoption?: string | undefined;
}

/** 公众参与模式: schema of {@link DecisionParticipation}. */
export const DecisionParticipationSchema: RecordSchema<DecisionParticipation> = record<DecisionParticipation>()(
  () => ({
    forms: z.array(choice(PARTICIPATION_FORM_LABELS)).min(1).max(50).meta({ title: '参与方式' }),
    consultFrom: IsoDateSchema.optional().meta({ title: '征求意见开始日期' }),
    consultTo: IsoDateSchema.optional().meta({ title: '征求意见截止日期' }),
    reasonIfShort: LongTextSchema.optional().meta({ title: '期限不足理由' }),
    hearing: DecisionHearingSchema.optional().meta({ title: '听证' }),
    summary: LongTextSchema.optional().meta({ title: '意见汇总' }),
    adoption: LongTextSchema.optional().meta({ title: '意见采纳情况' }),
  }),
  { id: 'DecisionParticipation', title: '公众参与', description: 'How the public took part in a decision.' },
  [
    requiredWhen('consultFrom', { forms: 'publicConsultation' }),
    requiredWhen('consultTo', { forms: 'publicConsultation' }),
    notBefore('consultTo', 'consultFrom'),
    exactlyWhen('hearing', { forms: 'hearing' }),
  ],
);

/**
 * 征求意见天数: the number of days a draft decision was open to public comment.
 *
 * @param participation - how the public took part
 * @returns days from the first to the last day, both counted, or `undefined` when there was no public consultation
 *
 * @example
 * ```ts
 * import { consultationDays } from '@fazhi/core';
 *
 * consultationDays({ forms: ['publicConsultation'], consultFrom: '2020-06-01', consultTo: '2020-06-30' }); // => 30
 * consultationDays({ forms: ['forum'] }); // => undefined
 * ```
 */
export function consultationDays({ consultFrom, consultTo }: DecisionParticipation): number | undefined {
  return consultFrom === undefined || consultTo === undefined ? undefined : daysOpen(consultFrom, consultTo);
}
