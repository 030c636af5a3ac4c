import {
  type Agency,
  type Outline,
  latestOutlineBefore,
  outlineFor,
  OUTLINES,
  type RegisteredOutlines,
  type StatutoryItem,
  SUBJECT_LABELS,
  type Subject,
  toChineseNumeral,
  type Year,
} from '@fazhi/core';
import type { ChartTemplate } from './chart/chart-template.js';
import { OMITTED_AT_LEVEL, REPORTER_FORMS, type ReporterForm } from './reporter-form.js';
import type { Sentence } from './sentence.js';
import { SENTENCES } from './sentences/index.js';
import { UNFINISHED_SENTENCES } from './sentences/unfinished.js';

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
  /** 图表: charts of indicators, after what is written in the section; one of whose figures none is known is left out. */
  charts?: readonly ChartTemplate[];
  /** 待补段落: asked for when there is no narrative for the section. */
  wanted?: readonly WantedPassage[];
  /** 下级部分: sections under it. */
  sections?: readonly SectionTemplate[];
  /** 可略: left out, rather than asked for, when nothing is written in it. */
  optional?: boolean;
}

/** 写作计划: the sections of a report to be drafted, in order. */
export interface DraftPlan {
  /** 依据纲要: the outline its headings follow, where one is known for the year. */
  outline?: Outline;
  /** 报告格式: title and opening; by default those of the agency's class of reporter. */
  form?: ReporterForm;
  /** 部分: level-one sections in order. */
  sections: readonly SectionTemplate[];
}

/** The office asked where no ledger's keeper is the one to ask. */
export const LEGAL_OFFICE = '法治建设工作机构';

/** Subjects reported with the results; `leadership` is what the first responsible persons did. */
const RESULT_SUBJECTS = (Object.keys(SUBJECT_LABELS) as Subject[]).filter((subject) => subject !== 'leadership');

function isNamed(list: readonly string[], { id, subject }: Sentence): boolean {
  return list.includes(id) || (subject !== undefined && list.includes(subject));
}

/** The sentences of the catalogue, asked for or not as the reporter's class and level say. */
function sentencesFor(form: ReporterForm, omitted: ReporterForm['omits']): Sentence[] {
  return SENTENCES.map((sentence) => {
    if (isNamed(omitted, sentence)) return { ...sentence, optional: true };
    return form.asks.includes(sentence.id) ? { ...sentence, optional: false } : sentence;
  });
}

/** The parts of the outline, then the subjects it does not place: all of them where none is known for the year. */
function resultSections(outline: Outline | undefined, sentences: readonly Sentence[]): SectionTemplate[] {
  const of = (subjects: readonly Subject[]): Sentence[] =>
    subjects.flatMap((subject) => sentences.filter((sentence) => sentence.subject === subject));
  const placed = new Set(outline?.parts.flatMap(({ subjects = [] }) => subjects));
  const parts = outline === undefined || placed.size === 0 ? [] : outline.parts;
  return [
    ...parts.map(({ id, title, subjects = [] }) => ({ id, title, outlinePart: id, sentences: of(subjects) })),
    ...RESULT_SUBJECTS.filter((subject) => !placed.has(subject)).map((subject) => ({
      id: subject,
      title: SUBJECT_LABELS[subject],
      sentences: of([subject]),
    })),
  ];
}

function confirmation(year: Year, { parts }: Outline): WantedPassage {
  return {
    label: `确认${String(year)}年度适用的法治政府建设实施纲要（暂按上一个纲要的${toChineseNumeral(parts.length)}个部分安排）`,
    office: LEGAL_OFFICE,
  };
}

/** A body that leads others tells so at the end of its results. */
function withLeading(sections: readonly SectionTemplate[], leads: string | undefined): SectionTemplate[] {
  return sections.map((section, index) =>
    leads === undefined || index < sections.length - 1
      ? section
      : { ...section, wanted: [{ label: leads, office: LEGAL_OFFICE }] },
  );
}

/**
 * 默认写作计划: the statutory parts, with the results under the headings of the outline in force for the year.
 *
 * What the ledgers say of leaders stands with the first responsible persons, what the year left undone with next year's
 * arrangements. For a year whose outline is not registered (2026 and later) the parts of the latest one stand in, and one
 * blank asks to confirm it. Copy the plan and change what is to be different.
 *
 * Source: 《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第25条.
 *
 * @param year - the report year
 * @param agency - its class of reporter and level decide what is asked for; without it, what any department is asked for
 * @param registry - where outlines are registered; one of your own has those of later years
 *
 * @example
 * ```ts
 * import { defaultPlan } from '@fazhi/drafting';
 *
 * defaultPlan(2020).sections.map(({ id }) => id);
 * // => ['measuresAndResults', 'firstResponsiblePersonPerformance', 'shortcomingsAndCauses', 'nextYearArrangements', 'otherMatters']
 * defaultPlan(2022).sections[0]?.sections?.length; // => 10
 * ```
 */
export function defaultPlan(
  year: Year,
  agency?: Pick<Agency, 'reporterClass' | 'level'>,
  registry: RegisteredOutlines = { outlines: OUTLINES },
): DraftPlan {
  const outline = outlineFor(year, registry);
  const followed = outline ?? latestOutlineBefore(year, registry);
  const form = REPORTER_FORMS[agency?.reporterClass ?? 'localDepartment'];
  const sentences = sentencesFor(form, agency === undefined ? [] : [...form.omits, ...OMITTED_AT_LEVEL[agency.level]]);
  return {
    ...(outline === undefined ? {} : { outline }),
    ...(agency === undefined ? {} : { form }),
    sections: [
      {
        id: 'measuresAndResults',
        title: `${String(year)}年推进法治政府建设的主要举措和成效`,
        statutoryItem: 'measuresAndResults',
        ...(outline === undefined && followed !== undefined ? { wanted: [confirmation(year, followed)] } : {}),
        sections: withLeading(resultSections(followed, sentences), form.leads),
      },
      {
        id: 'firstResponsiblePersonPerformance',
        title: `${form.leaders}履行推进法治建设第一责任人职责情况`,
        statutoryItem: 'firstResponsiblePersonPerformance',
        sentences: sentences.filter(({ subject }) => subject === 'leadership'),
        wanted: form.duties.map((label) => ({ label, office: LEGAL_OFFICE })),
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
        sentences: UNFINISHED_SENTENCES,
        wanted: [{ label: '下一步工作安排', office: LEGAL_OFFICE }],
      },
      {
        id: 'otherMatters',
        title: '其他需要报告的情况',
        statutoryItem: 'otherMatters',
        optional: true,
      },
    ],
  };
}
