import { formatChineseDate } from '@fazhi/core';
import type { CheckOptions } from './check-options.js';
import type { Finding, WaivedFinding } from './finding.js';
import { fingerprint } from './fingerprint.js';
import { fillTemplate } from './messages/fill-template.js';
import { shownValue } from './messages/shown-value.js';
import { WVR_01 } from './rules/waiver/wvr-01.js';
import { WVR_02 } from './rules/waiver/wvr-02.js';

/** Sets waived findings aside, and reports waivers that are unused or expired. Internal. */
export function applyWaivers(
  findings: readonly Finding[],
  { waivers = [], today = '', language = 'zh' }: CheckOptions,
): { findings: Finding[]; waived: WaivedFinding[] } {
  const kept: Finding[] = [];
  const waived: WaivedFinding[] = [];
  const inForce = new Map(waivers.filter(({ expiresOn }) => expiresOn >= today).map((w) => [w.fingerprint, w]));
  const used = new Set<string>();
  for (const finding of findings) {
    const waiver = inForce.get(finding.fingerprint);
    if (waiver === undefined) {
      kept.push(finding);
    } else {
      used.add(waiver.fingerprint);
      waived.push({ ...finding, waiver: { ...waiver } });
    }
  }
  waivers.forEach((waiver, index) => {
    const expired = waiver.expiresOn < today;
    if (!expired && used.has(waiver.fingerprint)) return;
    const rule = expired ? WVR_02 : WVR_01;
    const values = {
      fingerprint: shownValue(waiver.fingerprint),
      approver: shownValue(waiver.approver),
      expiresOn: { zh: formatChineseDate(waiver.expiresOn), en: waiver.expiresOn },
    };
    kept.push({
      rule: rule.id,
      severity: rule.severity,
      message: fillTemplate(rule.message, values, language),
      path: ['waivers', index],
      place: language === 'zh' ? `豁免 › 第${String(index + 1)}条` : `waivers › ${String(index + 1)}`,
      basis: rule.basis.map(({ text }) => ({ tier: rule.tier, confidence: rule.confidence, text: text[language] })),
      fix: fillTemplate(rule.fix, values, language),
      fingerprint: fingerprint([rule.id, waiver.fingerprint, waiver.expiresOn]),
    });
  });
  return { findings: kept, waived };
}
