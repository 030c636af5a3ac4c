import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { SAMPLE_INTRODUCTION, sampleSection } from '../sample-report.js';

const CAUSE = /原因|由于|因为|缘于|源于|归因|受[^，。；]{1,20}影响/;
const SHORTCOMING = /不足|问题|困难|薄弱|差距|短板|不够|不高|不强|不到位|有待/;

/** 不足未写原因: shortcomings without causes. */
export const STR_10: ReportRule = defineRule({
  id: 'STR-10',
  title: { zh: '不足未写原因', en: 'Shortcomings without causes' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.shortcomings' }],
  reads: ['structure', 'text'],
  kinds: ANNUAL_REPORT,
  yieldsTo: ['STR-01', 'STR-03'],
  explanation: {
    zh: '法定内容是“不足和原因”，只列不足、不写原因的不完整。',
    en: 'The statutory item is shortcomings and causes; shortcomings without causes are half of it.',
  },
  message: { zh: '“{quote}”只写了不足，没有写原因。', en: '"{quote}" gives shortcomings but no cause.' },
  fix: { zh: '请在每条不足后写明原因。', en: 'Add the cause of each shortcoming.' },
  samples: {
    good: {},
    bad: {
      children: [
        SAMPLE_INTRODUCTION,
        sampleSection('一、主要举措和成效', ['办理行政处罚案件12件。'], 'measuresAndResults'),
        sampleSection('二、存在的不足', ['执法力量仍显薄弱。'], 'shortcomingsAndCauses'),
        sampleSection('三、第一责任人履职情况', ['主要负责人带头述法。'], 'firstResponsiblePersonPerformance'),
        sampleSection('四、下一步安排', ['继续加强执法培训。'], 'nextYearArrangements'),
      ],
    },
  },
  check: ({ text }) => {
    const first = text.contents.evidence.shortcomingsAndCauses[0];
    if (first === undefined) return 'notApplicable';
    const within = text.main.filter((passage) => text.contents.itemOf(passage) === 'shortcomingsAndCauses');
    if (within.some((passage) => CAUSE.test(passage.text))) return [];
    // What stands under a heading is found by it; elsewhere by the sentence that says it.
    for (const at of first.level > 0 ? [] : within) {
      const said =
        at.kind === 'paragraph' &&
        text.sentences(at).find(({ start, end }) => SHORTCOMING.test(at.text.slice(start, end)));
      if (said) return [{ at, start: said.start, end: said.end }];
    }
    const { passage: at, start, end } = first;
    return [{ at, start, end }];
  },
});
