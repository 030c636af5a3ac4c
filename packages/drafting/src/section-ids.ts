import { FazhiError } from '@fazhi/core';
import type { SectionTemplate } from './plan.js';

/** Ids of sections and of all under them, in order. */
export function sectionIds(sections: readonly SectionTemplate[]): string[] {
  return sections.flatMap(({ id, sections: below = [] }) => [id, ...sectionIds(below)]);
}

/**
 * Refuses an id that no section of the plan has.
 *
 * @param id - the id
 * @param known - those there are
 * @throws FazhiError `unknownName`
 */
export function requireSection(id: string, known: readonly string[]): void {
  if (known.includes(id)) return;
  throw new FazhiError('unknownName', {
    zh: `写作计划中没有“${id}”部分；可用的标识有 ${known.join('、')}。`,
    en: `The plan has no section "${id}"; there are ${known.join(', ')}.`,
  });
}
