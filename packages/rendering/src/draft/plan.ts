import {
  type Outline,
  outlineFor,
  OUTLINES,
  type StatutoryItem,
  SUBJECT_LABELS,
  type Subject,
  type Year,
} from '@fazhi/core';
import type { Sentence } from './sentence.js';
import { SENTENCES } from './sentences/index.js';

/** 待补段落: what to ask for where nobody has written anything. */
export interface WantedPassage {
  /** 待补内容: what is wanted. */
  label: string;
  /** 提供单位: the office that has it. */
  office: string;
}

/** 部分模板: one section of a report to be drafted. */
export interface SectionTemplate {
  /** 标识: unique in the plan; the narrative for the section has it as its key. */
  id: string;
  /** 标题: heading without its ordinal. */
  title: string;
  /** 法定内容: the statutory item it fulfils. */
  statutoryItem?: StatutoryItem;
  /** 纲要部分: the part of the outline it answers to. */
  outlinePart?: string;
  /** 句子: sentences over the ledgers, in order; those of one subject make one paragraph. */
  sentences?: readonly Sentence[];
  /** 待补段落: asked for when there is no narrative for the section. */
  wanted?: readonly WantedPassage[];
  /** 下级部分: sections under it. */
  sections?: readonly SectionTemplate[];
}

/** 写作计划: the sections of a report to be drafted, in order. */
export interface DraftPlan {
  /** 依据纲要: the outline its headings follow, where one is known for the year. */
  outline?: Outline;
  /** 部分: level-one sections in order. */
  sections: readonly SectionTemplate[];
}

/** Which part of each outline a subject is reported under. */
const PART_OF_SUBJECT: Readonly<Record<string, Readonly<Partial<Record<Subject, string>>>>> = {
  outline2015: {
    'power-list': 'performFunctions',
    'major-decision': 'decisionMaking',
    'legal-adviser': 'decisionMaking',
    'enforcement-officer': 'lawEnforcement',
    supervision: 'powerSupervision',
  },
  outline2021: {
    'power-list': 'functionsSystem',
    'major-decision': 'decisionMaking',
    'legal-adviser': 'decisionMaking',
    'enforcement-officer': 'lawEnforcement',
    supervision: 'powerSupervision',
  },
};

const LEGAL_OFFICE = '法治建设工作机构';

function measureSections(outline: Outline | undefined): SectionTemplate[] {
  const parts = outline === undefined ? undefined : PART_OF_SUBJECT[outline.id];
  if (outline === undefined || parts === undefined) {
    // No outline is known for the year: the subjects themselves are the headings.
    return [...new Set(SENTENCES.map(({ subject }) => subject))].map((subject) => ({
      id: subject,
      title: SUBJECT_LABELS[subject],
      sentences: SENTENCES.filter((sentence) => sentence.subject === subject),
    }));
  }
  return outline.parts.map(({ id, title }) => {
    const sentences = SENTENCES.filter(({ subject }) => parts[subject] === id);
    return {
      id,
      title,
      outlinePart: id,
      sentences,
      ...(sentences.length > 0 ? {} : { wanted: [{ label: `“${title}”方面的举措和成效`, office: LEGAL_OFFICE }] }),
    };
  });
}

/**
 * 默认写作计划: the statutory parts, with the results under the headings of the outline in force for the year.
 *
 * For a year without a known outline (2026 and later) the subjects are the headings. Copy the plan and change what is
 * to be different.
 *
 * Source: 《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第25条.
 *
 * @param year - the report year
 * @param outlines - the outlines to choose from
 *
 * @example
 * ```ts
 * import { defaultPlan } from '@fazhi/rendering';
 *
 * defaultPlan(2020).sections.map(({ statutoryItem }) => statutoryItem);
 * // => ['measuresAndResults', 'firstResponsiblePersonPerformance', 'shortcomingsAndCauses', 'nextYearArrangements']
 * defaultPlan(2022).sections[0]?.sections?.length; // => 10
 * ```
 */
export function defaultPlan(year: Year, outlines: readonly Outline[] = OUTLINES): DraftPlan {
  const outline = outlineFor(year, outlines);
  return {
    ...(outline === undefined ? {} : { outline }),
    sections: [
      {
        id: 'measuresAndResults',
        title: `${String(year)}年推进法治政府建设的主要举措和成效`,
        statutoryItem: 'measuresAndResults',
        sections: measureSections(outline),
      },
      {
        id: 'firstResponsiblePersonPerformance',
        title: '党政主要负责人履行推进法治建设第一责任人职责情况',
        statutoryItem: 'firstResponsiblePersonPerformance',
        wanted: [
          { label: '对法治建设重要工作亲自部署的时间和事项', office: LEGAL_OFFICE },
          { label: '对重大问题亲自过问的时间和事项', office: LEGAL_OFFICE },
          { label: '对重点环节亲自协调的时间和事项', office: LEGAL_OFFICE },
          { label: '对重要任务亲自督办的时间和事项', office: LEGAL_OFFICE },
          { label: '年度述法情况', office: '组织人事机构' },
        ],
      },
      {
        id: 'shortcomingsAndCauses',
        title: '存在的不足和原因',
        statutoryItem: 'shortcomingsAndCauses',
        wanted: [
          { label: '存在的不足', office: LEGAL_OFFICE },
          { label: '产生不足的原因', office: LEGAL_OFFICE },
        ],
      },
      {
        id: 'nextYearArrangements',
        title: `${String(year + 1)}年推进法治政府建设的主要安排`,
        statutoryItem: 'nextYearArrangements',
        wanted: [{ label: '下一步工作安排', office: LEGAL_OFFICE }],
      },
    ],
  };
}

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
 * import { defaultPlan, replaceSentence } from '@fazhi/rendering';
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
