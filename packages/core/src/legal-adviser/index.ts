export { LegalAdviserLedgersSchema, type LegalAdviserLedgers } from './ledgers.js';
export {
  LegalOpinionSchema,
  OPINION_CONCLUSION_LABELS,
  OPINION_MATTER_LABELS,
  OPINION_RISK_LABELS,
  type LegalOpinion,
  type OpinionConclusion,
  type OpinionMatter,
  type OpinionRisk,
} from './legal-opinion.js';
