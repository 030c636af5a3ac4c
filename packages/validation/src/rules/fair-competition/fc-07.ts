import type { ReportRule } from '../../rule.js';
import { reportBasisRule } from '../report-basis-rule.js';

/** 引用旧文件: fair competition review by what was in force before the regulation. */
export const FC_07: ReportRule = reportBasisRule({
  id: 'FC-07',
  title: { zh: '引用旧文件', en: 'Old basis only' },
  severity: 'warning',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'fair-competition',
  basis: [
    {
      instrument: 'fairCompetitionRegulation',
      text: {
        zh: '《公平竞争审查条例》（国务院令第783号，2024年8月1日施行）',
        en: 'Regulation on Fair Competition Review (State Council Order 783, in force since 1 August 2024)',
      },
    },
  ],
  explanation: {
    zh: '公平竞争审查条例自2024年8月1日施行。2025年度起的审查都应依据条例；报告只引国发〔2016〕34号、国市监反垄规〔2021〕2号的，指出来。',
    en: 'Reviews since 1 August 2024 rest on the regulation. A report on 2025 or later that cites only the opinions of 2016 or the rules of 2021 is told.',
  },
  message: {
    zh: '只引“{quote}”，没有提到2024年8月1日施行的《公平竞争审查条例》。',
    en: 'Only "{quote}" is cited, not the regulation in force since 1 August 2024.',
  },
  fix: { zh: '请改引《公平竞争审查条例》。', en: 'Cite 《公平竞争审查条例》.' },
  from: 2025,
  old: /国发〔2016〕34号|国市监反垄规〔2021〕2号|公平竞争审查制度实施细则|在市场体系建设中建立公平竞争审查制度的意见/g,
  fresh: /公平竞争审查条例|国务院令第783号/,
  samples: {
    good: { meta: { reportYear: 2025 }, text: '依据《公平竞争审查条例》审查政策措施12件。' },
    bad: { meta: { reportYear: 2025 }, text: '按照国发〔2016〕34号文件审查政策措施12件。' },
  },
});
