import { workingDaysBetween } from '../calendar/working-calendar.js';
import type { ProvisionKey } from '../law/provisions/index.js';
import type { ProcedureGate } from '../procedure/procedure.js';
import { daysBetween } from '../values/iso-date.js';
import { consultationDays } from './decision-participation.js';
import type { MajorDecision } from './major-decision.js';

type Gate = ProcedureGate<MajorDecision>;

/** Days the public has for its opinions (第15条). */
const CONSULTATION_DAYS = 30;
/** Days before a hearing by which its material is sent (第16条). */
const HEARING_MATERIAL_DAYS = 7;
/** Working days a legality review normally takes (第26条). */
const REVIEW_WORKING_DAYS = 7;

/** One thing that must be so before a step. Internal. */
export function gate(id: string, basis: ProvisionKey, zh: string, en: string, holds: Gate['holds']): Gate {
  return { id, holds, missing: { zh, en }, basis };
}

/** Public participation. Internal. */
export const PARTICIPATION_GATES: readonly Gate[] = [
  gate(
    'consultationDays',
    'decision.consultationDays',
    '公开征求意见不足30日，也没有说明理由',
    'public consultation of fewer than 30 days without a stated reason',
    ({ participation }) => {
      const days = participation && consultationDays(participation);
      return days === undefined || days >= CONSULTATION_DAYS || participation?.reasonIfShort !== undefined;
    },
  ),
  gate(
    'hearingMaterial',
    'decision.hearing',
    '听证材料没有提前7日送达',
    'hearing material not sent 7 days before',
    ({ participation }) => {
      const hearing = participation?.hearing;
      return hearing === undefined || daysBetween(hearing.materialSentOn, hearing.heldOn) >= HEARING_MATERIAL_DAYS;
    },
  ),
];

/** Experts. Internal. */
export const EXPERT_GATES: readonly Gate[] = [
  gate(
    'expertIndependence',
    'decision.expertIndependence',
    '论证专家有利害关系或者没有独立论证',
    'an expert has an interest or did not work independently',
    ({ expert }) => expert?.independence === true,
  ),
  gate(
    'expertReport',
    'decision.expertOpinion',
    '没有论证意见',
    'the opinion of the experts is missing',
    ({ expert }) => expert?.report !== undefined,
  ),
];

/** Risk assessment. Internal. */
export const RISK_GATES: readonly Gate[] = [
  gate(
    'riskReport',
    'decision.riskReport',
    '没有风险评估报告',
    'the report on the risks is missing',
    ({ risk = [] }) => risk.at(-1)?.report !== undefined,
  ),
];

/** Legality review. Internal. */
export const LEGALITY_GATES: readonly Gate[] = [
  gate(
    'reviewTime',
    'decision.reviewTime',
    '合法性审查不足7个工作日',
    'the legality review took fewer than 7 working days',
    ({ legalityReview: { sentOn, issuedOn, workingDays } = {} }, { calendar }) => {
      if (sentOn === undefined || issuedOn === undefined) return true;
      const days = workingDaysBetween(sentOn, issuedOn, calendar) ?? workingDays;
      return days === undefined ? undefined : days >= REVIEW_WORKING_DAYS;
    },
  ),
  gate(
    'adviserOpinion',
    'decision.reviewOpinion',
    '没有法律顾问、公职律师的法律意见',
    'no opinion of a legal adviser or public lawyer',
    ({ legalityReview }) => (legalityReview?.adviserOpinionIds ?? []).length > 0,
  ),
];

/** Executive and plenary meetings exist only in governments at county level and above; others apply 第42条. */
function hasGovernmentMeetings({ decisionOrgan: { name, level } }: MajorDecision): boolean {
  return name.endsWith('政府') && level !== 'township';
}

/** The meeting that decides. Internal. */
export const COLLECTIVE_GATES: readonly Gate[] = [
  gate(
    'riskControllable',
    'decision.riskControllable',
    '最近一次风险评估结论为不可控',
    'the last assessment finds the risk uncontrollable',
    ({ risk = [] }) => risk.at(-1)?.level !== 'uncontrollable',
  ),
  gate(
    'reviewed',
    'decision.legality',
    '合法性审查没有在会前完成',
    'the legality review was not finished before the meeting',
    ({ legalityReview, meeting }) =>
      legalityReview?.issuedOn !== undefined && (meeting === undefined || legalityReview.issuedOn < meeting.date),
  ),
  gate(
    'lawful',
    'decision.legality',
    '合法性审查结论为不合法',
    'the draft is unlawful',
    ({ legalityReview }) => legalityReview?.conclusion !== 'unlawful' || legalityReview.exploratory === true,
  ),
  gate(
    'participationAdopted',
    'decision.dossier',
    '提请讨论的材料缺少公众意见的采纳情况',
    'what became of the opinions of the public is not stated',
    ({ participation }) => participation === undefined || participation.adoption !== undefined,
  ),
  gate(
    'expertAdopted',
    'decision.dossier',
    '提请讨论的材料缺少专家论证意见的采纳情况',
    'what became of the opinion of the experts is not stated',
    ({ expert }) => expert === undefined || expert.adoption !== undefined,
  ),
  gate(
    'meetingKind',
    'decision.discussion',
    '没有经常务会议或者全体会议讨论',
    'it was not put to an executive or plenary meeting',
    (decision) =>
      decision.meeting === undefined ||
      !hasGovernmentMeetings(decision) ||
      ['executiveMeeting', 'plenaryMeeting'].includes(decision.meeting.kind),
  ),
];

/** Publication. Internal. */
export const PUBLICATION_GATES: readonly Gate[] = [
  gate(
    'partyReported',
    'decision.partyReport',
    '公布前没有向同级党委请示报告',
    'the Party committee was not consulted before publication',
    ({ partyReportOn, publishedOn }) =>
      partyReportOn !== undefined && (publishedOn === undefined || partyReportOn <= publishedOn),
  ),
  gate(
    'channels',
    'decision.publication',
    '没有写明公布渠道',
    'where it is published is not stated',
    ({ channels = [] }) => channels.length > 0,
  ),
];

/** Evaluation afterwards. Internal. */
export const EVALUATION_GATES: readonly Gate[] = [
  gate(
    'otherUnit',
    'decision.evaluation',
    '后评估单位与决策前的评估单位相同',
    'the unit that evaluates also assessed the decision before',
    ({ postEvaluation, risk = [] }) => risk.every(({ unit }) => unit !== postEvaluation?.unit),
  ),
];
