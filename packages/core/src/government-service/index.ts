export {
  DigitalPlatformSchema,
  PLATFORM_PURPOSE_LABELS,
  PLATFORM_STAGE_LABELS,
  type DigitalPlatform,
  type PlatformPurpose,
  type PlatformStage,
} from './digital-platform.js';
export {
  ElectronicSealSchema,
  SEAL_UNIT_KIND_LABELS,
  type ElectronicSeal,
  type SealUnitKind,
} from './electronic-seal.js';
export type { GovernmentServiceLedgers } from './ledgers.js';
export { GovernmentServiceLedgersSchema } from './ledgers-schema.js';
export {
  MARKET_ENTITY_KIND_LABELS,
  MarketEntityRegistrationSchema,
  type MarketEntityKind,
  type MarketEntityRegistration,
} from './market-entity-registration.js';
export { PaymentArrearsComplaintSchema, type PaymentArrearsComplaint } from './payment-arrears-complaint.js';
export {
  PROJECT_APPROVAL_KIND_LABELS,
  ProjectApprovalEntrySchema,
  type ProjectApprovalEntry,
  type ProjectApprovalKind,
} from './project-approval-entry.js';
export {
  SERVICE_CHANNEL_LABELS,
  SERVICE_RESULT_LABELS,
  ServiceCaseSchema,
  ServiceExtensionSchema,
  type ServiceCase,
  type ServiceChannel,
  type ServiceExtension,
  type ServiceResult,
} from './service-case.js';
export {
  HANDLING_KIND_LABELS,
  ONLINE_DEPTH_LABELS,
  SERVICE_ITEM_STATE_LABELS,
  ServiceItemSchema,
  ServiceMaterialSchema,
  WINDOW_MODE_LABELS,
  type HandlingKind,
  type OnlineDepth,
  type ServiceItem,
  type ServiceItemState,
  type ServiceMaterial,
  type WindowMode,
} from './service-item.js';
export {
  SERVICE_LIST_KIND_LABELS,
  SERVICE_LIST_STATUS_LABELS,
  ServiceListEntrySchema,
  type ServiceListEntry,
  type ServiceListKind,
  type ServiceListStatus,
} from './service-list-entry.js';
export { ServicePackageSchema, type ServicePackage } from './service-package.js';
export {
  RATING_CHANNEL_LABELS,
  RatingFollowUpSchema,
  SERVICE_GRADE_LABELS,
  ServiceRatingSchema,
  type RatingChannel,
  type RatingFollowUp,
  type ServiceGrade,
  type ServiceRating,
} from './service-rating.js';
export {
  ServiceWindowSchema,
  WINDOW_KIND_LABELS,
  WINDOW_LEVEL_LABELS,
  type ServiceWindow,
  type WindowKind,
  type WindowLevel,
} from './service-window.js';
