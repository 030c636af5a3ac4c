import { defineRule, type ReportRule } from '../../rule.js';
import { answersPart, outlineFor } from '@fazhi/core';
import { ANNUAL_REPORT, SKIP_MESSAGES } from '../annual-report.js';
import { outlineRegistry } from '../basis.js';
import { SAMPLE_INTRODUCTION, sampleSection } from '../sample-report.js';

/** 纲要部分未覆盖: Outline parts not covered. */
export const STR_06: ReportRule = defineRule({
  id: 'STR-06',
  title: { zh: '纲要部分未覆盖', en: 'Outline parts not covered' },
  severity: 'info',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [outlineRegistry('各部分')],
  reads: ['structure', 'text', 'meta'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '多数报告按纲要的各部分写成效。至少有一半的部分有相应标题的，视为按纲要写的，指出还缺哪些部分；不按纲要分部分的报告不查。纲要的总述和保障部分不算，2021年纲要看第二至第九部分（八个体系）。',
    en: 'Most reports tell their results by the parts of the outline. A report with headings for at least half of them follows it, and the parts still missing are listed; one arranged otherwise is left alone. What frames an outline does not count: of that of 2021 parts two to nine do.',
  },
  message: {
    zh: '《{title}》的这些部分没有相应的内容标题：{missing}。',
    en: 'No heading answers to these parts of 《{title}》: {missing}.',
  },
  fix: {
    zh: '如有相应工作，请补写；确无的，可以说明。',
    en: 'Add what was done under them, or say that there was nothing.',
  },
  samples: {
    good: {},
    bad: {
      children: [
        SAMPLE_INTRODUCTION,
        sampleSection(
          '一、主要举措和成效',
          [
            sampleSection('（一）依法全面履行政府职能', ['取消权责事项7项。']),
            sampleSection('（二）规范行政执法', ['办理行政处罚案件12件。']),
            sampleSection('（三）健全依法决策机制', ['审议重大决策12项。']),
            sampleSection('（四）化解矛盾纠纷', ['调解纠纷12件。']),
          ],
          'measuresAndResults',
        ),
        sampleSection('二、存在的不足和原因', ['力量仍显薄弱，主要原因是人员更替较多。'], 'shortcomingsAndCauses'),
        sampleSection('三、第一责任人履职情况', ['主要负责人带头述法。'], 'firstResponsiblePersonPerformance'),
        sampleSection('四、下一步安排', ['继续加强执法培训。'], 'nextYearArrangements'),
      ],
    },
  },
  check: ({ text, year, registry }) => {
    if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
    const outline = outlineFor(year, registry);
    if (outline === undefined) return 'notApplicable';
    const parts = outline.parts.filter(({ framing }) => framing !== true);
    const headings = text.main.filter((passage) => {
      const item = text.contents.itemOf(passage);
      return passage.kind === 'heading' && item !== 'nextYearArrangements' && item !== 'shortcomingsAndCauses';
    });
    const missing = parts.filter(
      ({ id }) =>
        !headings.some(
          ({ text: words, sections }) => sections.at(-1)?.outlinePart === id || answersPart(outline, id, words),
        ),
    );
    if (missing.length * 2 > parts.length) return 'notApplicable';
    if (missing.length === 0) return [];
    const titles = missing.map(({ title }) => title.split(/[，,]/u)[0]!).join('；');
    return [{ key: missing.map(({ id }) => id).join(' '), values: { title: outline.title, missing: titles } }];
  },
});
