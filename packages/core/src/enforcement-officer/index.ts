export { CERTIFICATE_STATE_LABELS, certificateState, type CertificateState } from './certificate-life.js';
export * from './enforcement-certificate.js';
export * from './enforcement-officer.js';
export type { EnforcementOfficerLedgers } from './ledgers.js';
export * from './ledgers-schema.js';
export * from './officer-training.js';
export * from './qualification-exam.js';
