import { AUTHORITY_TIER_LABELS, CONFIDENCE_LABELS, EDITION_CHANGE_LABELS, NATIONAL_REGISTRY } from '@fazhi/core';
import type { Page } from '../../../scripts/split-pages.mts';

/** What the registry knows of law, a page for each tier, the latest edition first. */
export function lawPages(): Page[] {
  return Object.entries(AUTHORITY_TIER_LABELS).flatMap(([tier, title]) => {
    const editions = NATIONAL_REGISTRY.instruments
      .filter((instrument) => instrument.tier === tier)
      .flatMap((instrument) => instrument.editions.map((edition) => ({ instrument, edition })))
      .sort((a, b) => ((b.edition.effectiveFrom ?? '') < (a.edition.effectiveFrom ?? '') ? -1 : 1));
    if (editions.length === 0) return [];
    const rows = editions.map(
      ({ instrument, edition }) =>
        `| ${edition.effectiveFrom ?? '不详'} | ${edition.effectiveTo ?? ''} | ${instrument.title} | ${EDITION_CHANGE_LABELS[edition.change]} | ${edition.documentNumber ?? ''} | ${CONFIDENCE_LABELS[edition.confidence]} |`,
    );
    const text = [
      `# ${title}`,
      `共${String(editions.length)}个版本，施行日期晚的在前。失效日期是施行的最后一天；空着的，登记核对时（${NATIONAL_REGISTRY.checkedOn}）仍然有效。`,
      ['| 施行 | 失效 | 名称 | 变动 | 文号 | 可信程度 |', '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n'),
    ].join('\n\n');
    return [{ path: `law/${tier}`, title, text }];
  });
}
