import type { ChartTemplate } from './chart/chart-template.js';
import type { DraftPlan, SectionTemplate } from './plan.js';
import { requireSection, sectionIds } from './section-ids.js';
import type { Sentence } from './sentence.js';

function mapSections(
  sections: readonly SectionTemplate[],
  change: (section: SectionTemplate) => SectionTemplate,
): SectionTemplate[] {
  return sections.map((section) => {
    const changed = change(section);
    return changed.sections === undefined ? changed : { ...changed, sections: mapSections(changed.sections, change) };
  });
}

/**
 * 替换句子: the plan with one sentence replaced, wherever it stands; the plan given stays as it is.
 *
 * @param plan - the plan
 * @param sentence - the new sentence; it replaces the one with its id
 *
 * @example
 * ```ts
 * import { defaultPlan, replaceSentence } from '@fazhi/drafting';
 *
 * const plan = replaceSentence(defaultPlan(2020), {
 *   id: 'legal-adviser/adoption',
 *   subject: 'legal-adviser',
 *   office: '政策法规处',
 *   write: ({ figure }) => ['所提意见采纳', figure('legalOpinion.adopted'), '。'],
 * });
 * plan === defaultPlan(2020); // => false
 * ```
 */
export function replaceSentence(plan: DraftPlan, sentence: Sentence): DraftPlan {
  const replace = (section: SectionTemplate): SectionTemplate =>
    section.sentences === undefined
      ? section
      : { ...section, sentences: section.sentences.map((old) => (old.id === sentence.id ? sentence : old)) };
  return { ...plan, sections: mapSections(plan.sections, replace) };
}

/**
 * 替换部分: the plan with one section replaced, at whatever level it stands; the plan given stays as it is.
 *
 * @param plan - the plan
 * @param section - the new section, with all that stands under it; it replaces the one with its id
 *
 * @example
 * ```ts
 * import { defaultPlan, replaceSection } from '@fazhi/drafting';
 *
 * const plan = replaceSection(defaultPlan(2022), {
 *   id: 'shortcomingsAndCauses',
 *   title: '存在的主要问题和原因',
 *   statutoryItem: 'shortcomingsAndCauses',
 * });
 * plan.sections[2]?.title; // => '存在的主要问题和原因'
 * ```
 */
export function replaceSection(plan: DraftPlan, section: SectionTemplate): DraftPlan {
  const within = (sections: readonly SectionTemplate[]): SectionTemplate[] =>
    sections.map((old) => {
      if (old.id === section.id) return section;
      return old.sections === undefined ? old : { ...old, sections: within(old.sections) };
    });
  return { ...plan, sections: within(plan.sections) };
}

/**
 * 增加图表: the plan with one more chart at the end of a section, at whatever level it stands; the plan given stays as it
 * is.
 *
 * @param plan - the plan
 * @param sectionId - id of the section
 * @param template - the chart
 * @throws FazhiError `unknownName` when the plan has no such section
 *
 * @example
 * ```ts
 * import { addChart, defaultPlan } from '@fazhi/drafting';
 *
 * const plan = addChart(defaultPlan(2022), 'measuresAndResults', {
 *   kind: 'bar',
 *   caption: '近年承办建议提案',
 *   indicators: ['proposal.total'],
 * });
 * plan.sections[0]?.charts?.length; // => 1
 * ```
 */
export function addChart(plan: DraftPlan, sectionId: string, template: ChartTemplate): DraftPlan {
  requireSection(sectionId, sectionIds(plan.sections));
  const add = (section: SectionTemplate): SectionTemplate =>
    section.id === sectionId ? { ...section, charts: [...(section.charts ?? []), template] } : section;
  return { ...plan, sections: mapSections(plan.sections, add) };
}
