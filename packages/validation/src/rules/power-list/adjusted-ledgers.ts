import type { AgencyLedgers } from '@fazhi/core';
import { sampleLedgers } from '../ledger/ledger-sample.js';
/** x */
export const adjustedLedgers = (_: number): AgencyLedgers => sampleLedgers();
