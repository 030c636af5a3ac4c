import type { LegalCitation } from './legal-citation.js';

/**
 * 事项收费: whether an item is charged for, and on what basis.
 *
 * Licensing is free unless a law or administrative regulation says otherwise (《中华人民共和国行政许可法》第58条、第59条).
 */
export interface ItemFee {
  /** 是否收费: whether a fee is charged. */
  charged: boolean;
  /** 收费依据: required when a fee is charged. */
  basis?: LegalCitation[] | undefined;
  /** 收费标准: rates in words. */
  standard?: string | undefined;
}
