export {
  isItemCode,
  ITEM_CODE_SYSTEM_LABELS,
  parseImplementationCode,
  type ImplementationCodeParts,
  type ItemCodeSystem,
} from './item-code.js';
export { parseRegionCode, PROVINCE_CODES, type RegionCodeParts } from './region-code.js';
export {
  parseUscc,
  usccCheckCharacter,
  type UnifiedSocialCreditCode,
  type UsccFlaw,
  type UsccParts,
  type UsccReading,
} from './unified-social-credit-code.js';
export { UnifiedSocialCreditCodeSchema } from './unified-social-credit-code-schema.js';
