import type { ReportRule } from '../../rule.js';
import { reportBasisRule } from '../report-basis-rule.js';

/** 未引普法法: legal education by the opinions of 2017 alone. */
export const PF_11: ReportRule = reportBasisRule({
  id: 'PF-11',
  title: { zh: '未引普法法', en: 'Statute on legal education not cited' },
  severity: 'info',
  tier: 'law',
  confidence: 'sourced',
  subject: 'pufa',
  basis: [
    {
      instrument: 'pufaLaw',
      text: {
        zh: '《中华人民共和国法治宣传教育法》（2025年11月1日施行）',
        en: 'Law on Publicity and Education in the Rule of Law (in force since 1 November 2025)',
      },
    },
  ],
  explanation: {
    zh: '法治宣传教育法自2025年11月1日施行。2026年度起的报告写普法责任制，只引2017年的意见、不提这部法的，提示补上；不要求写条号。',
    en: 'Since 1 November 2025 legal education has a statute of its own. A report on 2026 or later that cites the opinions of 2017 alone is asked to name it; no article is asked for.',
  },
  message: {
    zh: '“{quote}”之外，没有提到2025年11月1日施行的《法治宣传教育法》。',
    en: 'Besides "{quote}" the statute in force since 1 November 2025 is not named.',
  },
  fix: { zh: '请补引《法治宣传教育法》。', en: 'Cite 《法治宣传教育法》 too.' },
  from: 2026,
  old: /中办发〔2017〕31号|关于实行国家机关“谁执法谁普法”普法责任制的意见/g,
  fresh: /法治宣传教育法/,
  samples: {
    good: {
      meta: { reportYear: 2026 },
      text: '落实《法治宣传教育法》和《关于实行国家机关“谁执法谁普法”普法责任制的意见》。',
    },
    bad: { meta: { reportYear: 2026 }, text: '落实《关于实行国家机关“谁执法谁普法”普法责任制的意见》。' },
  },
});
