export * from './accountability-action.js';
export * from './audit-project.js';
export * from './congress-report.js';
export * from './government-court-meeting.js';
export type { SupervisionLedgers } from './ledgers.js';
export * from './ledgers-schema.js';
export * from './proposal.js';
export * from './public-message.js';
export * from './supervision-channel.js';
