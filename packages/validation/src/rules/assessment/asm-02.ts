import { defineRule, type ReportRule } from '../../rule.js';

const NOTICE = { kind: 'implementationNotice', reportYear: undefined } as const;

/** 无半年自查: No half-year self-check. */
export const ASM_02: ReportRule = defineRule({
  id: 'ASM-02',
  title: { zh: '无半年自查', en: 'No half-year self-check' },
  severity: 'info',
  tier: 'local',
  confidence: 'sourced',
  scope: 'report',
  subject: 'assessment',
  basis: [{ provision: 'local.selfCheck' }],
  reads: ['text'],
  kinds: ['implementationNotice'],
  explanation: {
    zh: '实施细则一类的文件，应规定每半年自查一次。“每半”按“每半年”看待。',
    en: 'A notice that carries out an outline provides for a self-check every half year. 每半 is read as 每半年.',
  },
  message: { zh: '文中没有每半年自查一次的规定。', en: 'The notice provides for no half-yearly self-check.' },
  fix: { zh: '请对照当地要求，写明自查的频次。', en: 'Check local rules and say how often self-checks are made.' },
  samples: { good: { meta: NOTICE, text: '每半年开展一次依法行政自查。' }, bad: { meta: NOTICE } },
  check: ({ text }) => {
    const found = text.body.some((at) =>
      text.sentences(at).some(({ start, end }) => {
        const words = at.text.slice(start, end);
        return words.includes('自查') && /半年|每半/.test(words);
      }),
    );
    return found ? [] : [{ key: 'none' }];
  },
});
