import { defineRule, type ReportRule } from '../../rule.js';

/** A wish put to the body above, in the words of a request. */
const REQUEST =
  /(?:妥否|当否|可否|是否妥当)[，,]?请(?:予以?)?(?:批示|审批|批复|指示)|(?:恳请|敬请|特请|请求)(?:上级|[省市县区州盟旗]委|[省市县区州盟旗](?:人民)?政府|[省市县区]司法[厅局]|党委)[^。，；：]{0,30}(?:批准|批复|审批|拨付|增加|解决)/g;

/** 报告夹带请示事项: request within a report. */
export const DOC_07: ReportRule = defineRule({
  id: 'DOC-07',
  title: { zh: '报告夹带请示事项', en: 'Request within a report' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.upward.noRequest' }],
  reads: ['text'],
  explanation: {
    zh: '报告等非请示性公文不得夹带请示事项；要请上级批准或解决的，另文请示，一文一事。只查“妥否，请批示”和恳请上级批准、拨付一类的话。',
    en: 'A report carries no request; what the body above is to approve or solve is asked for in a document of its own. Only words of request to it are looked for.',
  },
  message: {
    zh: '“{quote}”是请示事项，不应写在报告里。',
    en: '"{quote}" is a request, which does not belong into a report.',
  },
  fix: { zh: '请删去，另行请示。', en: 'Take it out and ask in a document of its own.' },
  samples: {
    good: { text: '以上报告，请审阅。恳请广大群众监督。' },
    bad: { text: '执法力量不足，恳请市政府增加执法编制。' },
  },
  check: ({ text }) => text.matches(REQUEST, { within: text.main }),
});
