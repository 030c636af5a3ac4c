import { defineRule, type ReportRule } from '../../rule.js';

const WEIGHT = /(?:权重|比重|占比|分值)[^。；;\d]{0,20}(\d{1,3}(?:\.\d{1,2})?)[%％]/g;

/** 考核权重偏低: the weight of rule-of-law work in the assessment is below the floor. */
export const ASM_01: ReportRule<{ floorPct: number }> = defineRule({
  id: 'ASM-01',
  title: { zh: '考核权重偏低', en: 'Assessment weight below the floor' },
  severity: 'warning',
  tier: 'local',
  confidence: 'sourced',
  scope: 'report',
  subject: 'assessment',
  basis: [
    { provision: 'local.assessmentWeight' },
    { text: { zh: '各地法治政府建设考核要求', en: 'what places ask of the assessment' }, confidence: 'recalled' },
  ],
  reads: ['text'],
  params: { floorPct: 10 },
  explanation: {
    zh: '不少地方要求法治政府建设在目标考核中的权重不低于10%。各地不同，用参数 floorPct 设定。',
    en: 'Many places want rule-of-law work to weigh at least 10% in the assessment of targets. The floor differs by place: set `floorPct`.',
  },
  message: { zh: '“{quote}”：权重低于{floorPct}%。', en: '"{quote}": the weight is below {floorPct}%.' },
  fix: { zh: '请核对当地对考核权重的要求。', en: 'Check what local rules ask of the weight.' },
  samples: {
    good: { text: '法治政府建设在目标考核中的权重不低于10%。' },
    bad: { text: '法治政府建设在目标考核中的权重为5%。' },
  },
  check: ({ text, params }) => {
    const weights = text.matches(WEIGHT).filter(({ at, start }) => {
      const sentence = text.sentenceAt(at, start);
      const words = at.text.slice(sentence.start, sentence.end);
      return words.includes('考核') && words.includes('法治');
    });
    if (weights.length === 0) return 'notApplicable';
    return weights
      .filter(({ match }) => Number(match[1]) < params.floorPct)
      .map((found) => ({
        ...found,
        actual: found.match[1]!,
        expected: `>= ${String(params.floorPct)}`,
        values: { floorPct: params.floorPct },
      }));
  },
});
