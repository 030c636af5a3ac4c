import type { Subject } from '@fazhi/core';

/** Subjects reported with the results; `leadership` is what the first responsible persons did. */
export type ResultSubject = Exclude<Subject, 'leadership'>;

/**
 * Which part of each outline a subject is reported under, after published reports where the outline leaves room.
 *
 * Parts without a subject (`guidingThought`, `emergencyResponse`) live from narrative.
 */
export const PART_OF_SUBJECT: Readonly<Record<string, Readonly<Record<ResultSubject, string>>>> = {
  outline2015: {
    'power-list': 'performFunctions',
    'government-service': 'performFunctions',
    'fair-competition': 'performFunctions',
    inspection: 'performFunctions',
    credit: 'performFunctions',
    legislation: 'ruleSystem',
    'normative-document': 'ruleSystem',
    'major-decision': 'decisionMaking',
    'legal-adviser': 'decisionMaking',
    enforcement: 'lawEnforcement',
    'enforcement-officer': 'lawEnforcement',
    supervision: 'powerSupervision',
    'open-government': 'powerSupervision',
    dispute: 'disputeResolution',
    pufa: 'staffCapacity',
    assessment: 'staffCapacity',
  },
  outline2021: {
    'power-list': 'functionsSystem',
    'fair-competition': 'functionsSystem',
    credit: 'functionsSystem',
    legislation: 'ruleSystem',
    'normative-document': 'ruleSystem',
    'major-decision': 'decisionMaking',
    'legal-adviser': 'decisionMaking',
    enforcement: 'lawEnforcement',
    'enforcement-officer': 'lawEnforcement',
    inspection: 'lawEnforcement',
    dispute: 'disputeResolution',
    supervision: 'powerSupervision',
    'open-government': 'powerSupervision',
    // 一网通办, service items online and platforms are what reports tell under this heading.
    'government-service': 'digitalGovernment',
    pufa: 'partyLeadershipAndPromotion',
    assessment: 'partyLeadershipAndPromotion',
  },
};
