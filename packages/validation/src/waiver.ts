import type { IsoDate } from '@fazhi/core';

/**
 * 豁免: a decision to let one finding stand, with who decided it, why and until when.
 *
 * A waived finding stays in the result, under `waived`. A waiver that no longer matches anything, or has expired, is
 * itself a finding (WVR-01, WVR-02).
 */
export interface Waiver {
  /** 指纹: fingerprint of the finding. */
  fingerprint: string;
  /** 理由: why it may stand. */
  reason: string;
  /** 批准人: who decided it. */
  approver: string;
  /** 失效日期: last day it holds. */
  expiresOn: IsoDate;
}
