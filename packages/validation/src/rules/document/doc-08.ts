import { bodyNames, text as words } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { sampleReport } from '../sample-report.js';

/** Bodies below the one that writes. */
const BELOW = /^各(?:[县市区州盟旗乡镇科处股室所队站]|街道|基层|直属|下属)/;
/** A person. */
const PERSON = /同志$/;
/** A notice that passes a report on goes downward. */
const UPWARD = /报告(?:[（(].{1,12}[）)])?$/;

/** 主送机关不当: addressee out of place. */
export const DOC_08: ReportRule = defineRule({
  id: 'DOC-08',
  title: { zh: '主送机关不当', en: 'Addressee out of place' },
  severity: 'info',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.upward.addressee' }],
  reads: ['structure', 'text'],
  explanation: {
    zh: '报告是上行文，主送上级机关：不主送下级机关，不以本机关名义向上级机关负责人报送。年度报告依规定向本级党委、人大、政府和上级机关报送的，不算多头主送，不查。',
    en: 'A report goes upward: not to bodies below, nor to a person. That the yearly report goes to several bodies above is what the rules say, and is left alone.',
  },
  message: { zh: '报告主送“{quote}”，不合行文方向。', en: 'The report is addressed to "{quote}", which is not above.' },
  fix: {
    zh: '请改为主送上级机关；需要下级知道的，另行印发。',
    en: 'Address the body above; let others know by a document of their own.',
  },
  samples: {
    good: {},
    bad: {
      children: [
        { type: 'title', children: [words('某市司法局2020年法治政府建设情况报告')] },
        { type: 'addressee', value: '各县（市、区）司法局' },
        ...sampleReport().children.slice(1),
      ],
    },
  },
  check: ({ text }) =>
    text.passages
      .filter(({ node, annex }) => node.type === 'addressee' && annex === undefined)
      .flatMap((at) => {
        const title = text.passages.findLast(({ index, node }) => index < at.index && node.type === 'title');
        if (title === undefined || !UPWARD.test(title.text)) return [];
        const wrong = bodyNames(at.text).find((name) => BELOW.test(name.trim()) || PERSON.test(name.trim()));
        if (wrong === undefined) return [];
        const start = at.text.indexOf(wrong);
        return [{ at, start, end: start + wrong.length }];
      }),
});
