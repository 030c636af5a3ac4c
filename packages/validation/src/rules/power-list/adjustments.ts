import { type AdjustmentStep, POWER_LIST_ADJUSTMENT_PROCEDURE, type PowerListAdjustment } from '@fazhi/core';
import type { JudgedProcedure } from '../procedure/judged-procedure.js';

/** The adjustments of power lists of a book. Internal. */
export const ADJUSTMENTS: JudgedProcedure<'powerList.adjustments', PowerListAdjustment, AdjustmentStep> = {
  procedure: POWER_LIST_ADJUSTMENT_PROCEDURE,
  ledger: 'powerList.adjustments',
  subject: 'power-list',
  noun: { zh: '权责清单调整', en: 'Adjustment' },
  matters: () => (row) => row,
};
