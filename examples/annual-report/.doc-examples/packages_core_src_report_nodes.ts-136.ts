// packages/core/src/report/nodes.ts:136
import { expect, test } from 'vitest';
import { findFact, type Report } from '@fazhi/core';

void test;
export async function example() {


declare const report: Report;
findFact(report, 'powerList.adjusted')?.quantity.value;
}
void expect;
