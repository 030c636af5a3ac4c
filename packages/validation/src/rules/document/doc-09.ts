import { readOfficialLine } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { sampleReport } from '../sample-report.js';

/** Bodies below the one that writes. */
const BELOW = /^各(?:[县市区州盟旗乡镇科处股室所队站]|街道|基层|直属|下属)/;
/** A notice that passes a report on goes downward. */
const UPWARD = /报告(?:[（(].{1,12}[）)])?$/;

/** 上行文抄送下级: report copied to bodies below. */
export const DOC_09: ReportRule = defineRule({
  id: 'DOC-09',
  title: { zh: '上行文抄送下级', en: 'Report copied to bodies below' },
  severity: 'info',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.upward.addressee' }],
  reads: ['meta', 'structure', 'text'],
  explanation: {
    zh: '向上级机关行文，可以抄送相关上级机关和同级机关，不抄送下级机关。只查版记里的抄送机关。',
    en: 'What goes upward is copied to bodies above and beside, not below. Only the copies in the imprint are looked at.',
  },
  message: { zh: '报告抄送下级机关“{quote}”。', en: 'The report is copied to "{quote}", which is below.' },
  fix: {
    zh: '请从抄送机关中删去；需要下级知道的，另行印发。',
    en: 'Take it off the copies; let others know by a document of their own.',
  },
  samples: {
    good: {
      children: [
        ...sampleReport().children,
        { type: 'furniture', kind: 'pageChrome', value: '抄送：市人大常委会，市政协。' },
      ],
    },
    bad: {
      children: [
        ...sampleReport().children,
        { type: 'furniture', kind: 'pageChrome', value: '抄送：市人大常委会，各县区司法局。' },
      ],
    },
  },
  check: ({ report, text }) =>
    text.passages
      .filter(({ node }) => node.type === 'furniture' && UPWARD.test(report.meta.title))
      .flatMap((at) =>
        (readOfficialLine(at.text)?.copiedTo ?? [])
          .filter((name) => BELOW.test(name) && at.text.includes(name))
          .map((name) => ({ at, start: at.text.indexOf(name), end: at.text.indexOf(name) + name.length })),
      ),
});
