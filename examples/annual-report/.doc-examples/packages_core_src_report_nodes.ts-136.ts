// packages/core/src/report/nodes.ts:136
import { findFact, type Report } from '@fazhi/core';

declare const report: Report;
findFact(report, 'powerList.adjusted')?.quantity.value;

export {};
