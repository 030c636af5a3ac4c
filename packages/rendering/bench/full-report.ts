import type { Agency, Report } from '@fazhi/core';
import { draftReport, type Narrative } from '@fazhi/drafting';
import { fullLedgers } from '../../drafting/src/fixtures/full-ledgers.js';

const agency: Agency = {
  name: '某市工业和信息化局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
};

const PASSAGE =
  '坚持把法治建设融入各项工作之中，严格规范公正文明执法，健全依法决策机制，完善权责清单制度，推进“放管服”改革，落实“谁执法谁普法”普法责任制，强化对行政权力的制约和监督，依法化解矛盾纠纷，不断提升运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定、应对风险的能力。';

/** What the office adds to the figures: two paragraphs to each section. */
const narrative: Narrative = Object.fromEntries(
  [
    'guidingThought',
    'functionsSystem',
    'ruleSystem',
    'decisionMaking',
    'lawEnforcement',
    'emergencyResponse',
    'disputeResolution',
    'powerSupervision',
    'digitalGovernment',
    'partyLeadershipAndPromotion',
    'firstResponsiblePersonPerformance',
    'shortcomingsAndCauses',
    'nextYearArrangements',
  ].map((section) => [section, [`一是${PASSAGE}`, `二是${PASSAGE}`]]),
);

/** A department's report of a full year: about 8,000 characters, nearly 200 figures and five tables. */
export function fullReport(): Report {
  return draftReport({
    agency,
    year: 2022,
    ledgers: fullLedgers(agency, 2022),
    narrative,
    annexes: ['majorDecisionCatalog', 'enforcementStatistics', 'pufaList'],
    today: '2023-02-10',
  });
}
