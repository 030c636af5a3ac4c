import { readReport } from '@fazhi/reading';
import { renderPlainText } from '@fazhi/rendering';
import { checkReport, type ReportRule, RULES, sampleReport } from '@fazhi/validation';
import { expect, test } from 'vitest';

const REPORT_RULES = RULES.filter((rule): rule is ReportRule => rule.scope === 'report');

/** What no reader can point at: the whole document, or an entry of its information. */
function hasNoPlace({ path, quote }: { path: readonly (string | number)[]; quote?: string | undefined }): boolean {
  return quote === undefined && path[0] !== 'children';
}

test.each(REPORT_RULES.map((rule) => [rule.id, rule] as const))(
  '%s: every place it names in a text that was read can be gone to',
  (_, rule) => {
    const { bad } = rule.samples;
    const source = renderPlainText(sampleReport(bad));
    const { params, previous } = bad.options ?? {};
    const { findings } = checkReport(readReport(source), { params, previous });
    for (const finding of findings) {
      for (const place of [finding, ...(finding.related ?? [])]) {
        if (place === finding && hasNoPlace(finding)) continue;
        const { start, end } = place.position ?? {};
        expect(start?.offset, `${finding.rule} ${finding.message}`).toBeTypeOf('number');
        expect(end!.offset!).toBeGreaterThan(start!.offset!);
        expect(end!.offset!).toBeLessThanOrEqual(source.length);
      }
    }
  },
);
