import type { DocumentKind } from '@fazhi/core';

/** Rules that judge an annual report only. Internal. */
export const ANNUAL_REPORT: readonly DocumentKind[] = ['annualReport'];

/** Rules on the elements of an official document; a speech or a page has none of them. Internal. */
export const OFFICIAL_DOCUMENTS: readonly DocumentKind[] = ['annualReport', 'implementationNotice'];

/** Rules that need the report year say this without it. Internal. */
export { SKIP_MESSAGES } from '../messages/skip-messages.js';
