import type { DocumentKind } from '@fazhi/core';

/** Rules that judge an annual report only. Internal. */
export const ANNUAL_REPORT: readonly DocumentKind[] = ['annualReport'];

/** Rules that need the report year say this without it. Internal. */
export { SKIP_MESSAGES } from '../messages/skip-messages.js';
