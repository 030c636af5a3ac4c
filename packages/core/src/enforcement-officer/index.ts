export { certificateState, CERTIFICATE_STATE_LABELS, type CertificateState } from './certificate-life.js';
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
export { EnforcementOfficerLedgersSchema, type EnforcementOfficerLedgers } from './ledgers.js';
