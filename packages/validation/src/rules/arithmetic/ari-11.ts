import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { FIGURE_CONVENTIONS } from '../basis.js';
import { sampleParagraph } from '../sample-report.js';
import { clauseStart } from './clause-start.js';
import { sampleFacts } from './sample-facts.js';

const NEARBY = 120;
const COUNT = /\d[余多]?[万亿]?([件条项人份名次家起户]|个(?!百分点))/g;

/** 比率未说明分母: Rate without a stated denominator. */
export const ARI_11: ReportRule = defineRule({
  id: 'ARI-11',
  title: { zh: '比率未说明分母', en: 'Rate without a stated denominator' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [FIGURE_CONVENTIONS],
  reads: ['facts', 'relations', 'text', 'meta', 'structure'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '同一个比率名称，各地分母不同。比率所在的句子里应能看出分母：一个可作分母的数也没有，或者有不止一个（排查多少件、调解多少件都写了），读者就不知道以什么为分母。100%由 ARI-17 审查。',
    en: 'One rate name has several bases in practice. The sentence shows the denominator: with no count that could be it, or with more than one, a reader cannot tell. 100% belongs to ARI-17.',
  },
  message: { zh: '“{quote}”没有说明分母。', en: '"{quote}" does not say what it is a rate of.' },
  fix: { zh: '请写明以什么为分母，如“以排查数为分母”。', en: 'Say what the base is, as 以排查数为分母.' },
  variants: {
    several: {
      message: {
        zh: '“{quote}”的分母不明：同一句里有不止一个以“{unit}”计的数。',
        en: 'What "{quote}" is a rate of is not clear: its sentence gives more than one count in {unit}.',
      },
    },
  },
  samples: {
    good: {
      text: [sampleParagraph('收到投诉48件，办结率达{r|97.9%}。')],
      facts: [{ ...sampleFacts({ r: '97.9%' })[0]!, label: '办结率' }],
    },
    bad: {
      text: [sampleParagraph('“好差评”主动{r|82.21%}。')],
      facts: [{ ...sampleFacts({ r: '82.21%' })[0]!, label: '主动评价率' }],
    },
  },
  check: ({ report, text }) => {
    const rates = report.facts.filter(
      ({ label, quantity, rate }) =>
        quantity.unit === '%' &&
        quantity.value !== '100' &&
        /(?:率|度|占比)$/.test(label) &&
        rate?.denominatorKind === undefined,
    );
    if (rates.length === 0) return 'notApplicable';
    const understood = new Set(
      report.relations.flatMap((relation) => (relation.kind === 'ratio' && !relation.doubtful ? [relation.rate] : [])),
    );
    return rates.flatMap(({ id }) => {
      if (understood.has(id)) return [];
      const mention = text.mentions(id)[0];
      if (mention === undefined) return [];
      const { passage: at, start, end } = mention;
      const item = text.contents.itemOf(at);
      if (item === 'nextYearArrangements' || item === 'shortcomingsAndCauses') return [];
      const sentence = text.sentenceAt(at, start);
      const words = at.outsideTitles.slice(
        Math.max(sentence.start, start - NEARBY),
        Math.min(sentence.end, end + NEARBY),
      );
      if (/分母|口径|占[^，,。；;]{0,12}的/.test(words)) return [];
      const units = [...words.matchAll(COUNT)].map((match) => match[1]!);
      const several = units.find((unit, index) => units.indexOf(unit) !== index);
      if (units.length > 0 && several === undefined) return [];
      const from = clauseStart(at.text, start);
      return [
        { at, start: from, end, ...(several === undefined ? {} : { variant: 'several', values: { unit: several } }) },
      ];
    });
  },
});
