import type { Consolidation, Paragraph } from '@fazhi/core';
import { unnumberedBlank } from './sentence-writer.js';

/** What departments owe that handed in nothing: a blank for each, before the totals that are made without it. */
export function missingBlanks(consolidation: Consolidation | undefined): Paragraph[] {
  if (consolidation === undefined) return [];
  return consolidation.coverage.missing.map((office) => {
    const label = `${office}${String(consolidation.year)}年的台账或数据（尚未报送，本报告各项合计不含该单位）`;
    return { type: 'paragraph', children: [unnumberedBlank({ label, office })] };
  });
}
