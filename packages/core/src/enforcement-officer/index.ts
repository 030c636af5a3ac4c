export { CERTIFICATE_STATE_LABELS, certificateState, type CertificateState } from './certificate-life.js';
export {
  CERTIFICATE_EVENT_LABELS,
  CERTIFICATE_KIND_LABELS,
  CertificateEventSchema,
  EnforcementCertificateSchema,
  type CertificateEvent,
  type CertificateEventType,
  type CertificateKind,
  type EnforcementCertificate,
} from './enforcement-certificate.js';
export {
  EnforcementOfficerSchema,
  OFFICER_EMPLOYMENT_LABELS,
  type EnforcementOfficer,
  type OfficerEmployment,
} from './enforcement-officer.js';
export type { EnforcementOfficerLedgers } from './ledgers.js';
export { EnforcementOfficerLedgersSchema } from './ledgers-schema.js';
export {
  OFFICER_TRAINING_TOPIC_LABELS,
  OfficerTrainingSchema,
  type OfficerTraining,
  type OfficerTrainingTopic,
} from './officer-training.js';
export {
  EXAM_MODE_LABELS,
  EXAM_PART_LABELS,
  QualificationExamSchema,
  type ExamMode,
  type ExamPart,
  type QualificationExam,
} from './qualification-exam.js';
