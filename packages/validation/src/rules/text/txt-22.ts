import { defineRule, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';

/** Set phrases in the form they are miswritten in, and what they should be. */
const MISWRITTEN: readonly (readonly [RegExp, string])[] = [
  [/遵法、?学法、?守法、?用法/g, '尊法学法守法用法'],
  [/法制政府/g, '法治政府'],
  [/法[治制]督查|法制督察/g, '法治督察'],
  [/(?<=《[^《》]{2,30})条列(?=[》（(])/g, '条例'],
  [/(?<=《[^《》]{2,30}[（(][^《》]{0,8})修定(?=[）)])/g, '修订'],
];

/** 固定用语写错: a set phrase of the field is miswritten. */
export const TXT_22: ReportRule = defineRule({
  id: 'TXT-22',
  title: { zh: '固定用语写错', en: 'Set phrase miswritten' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['text'],
  explanation: {
    zh: '“尊法学法守法用法”“法治政府”“法治督察”是固定用语，常误作“遵法”“法制政府”“法治督查”。书名号里的也查；机构旧名称不查。',
    en: '尊法学法守法用法, 法治政府 and 法治督察 are set phrases, often written with a wrong character, within titles too. Old names of offices are left alone.',
  },
  message: { zh: '“{quote}”应为“{proper}”。', en: '"{quote}" should be "{proper}".' },
  fix: { zh: '请改为“{proper}”。', en: 'Write {proper}.' },
  samples: {
    good: { text: '引导干部带头尊法学法守法用法。' },
    bad: { text: '引导干部带头遵法学法守法用法。' },
  },
  check: ({ text }) =>
    MISWRITTEN.flatMap(([pattern, proper]) =>
      text
        .matches(pattern, { within: 'printed' })
        .filter(({ at, end }) => !/[处科股室]/.test(at.text.charAt(end)))
        .map((found) => ({ ...found, values: { proper } })),
    ),
});
