import { parseUscc, type UsccFlaw } from '@fazhi/core';
import type { ReportText } from '../../report-text/report-text.js';
import type { RawFinding, RuleOutcome } from '../../rule.js';

const CODE = /信用代码[：:为是（(]{0,2}([0-9A-Za-z]{6,24})/g;

/** The unified social credit codes a text states that have a flaw. Internal. */
export function flawedCodes(text: ReportText, flaws: readonly UsccFlaw[]): RuleOutcome {
  const codes = text.matches(CODE);
  if (codes.length === 0) return 'notApplicable';
  return codes.flatMap(({ at, end, match }): RawFinding[] => {
    const code = match[1]!;
    const found = parseUscc(code).flaws.some((flaw) => flaws.includes(flaw));
    return found ? [{ at, start: end - code.length, end }] : [];
  });
}
