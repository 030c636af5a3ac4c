import { ownFigures } from '../measurement/combination.js';
import type { IndicatorEntry } from '../measurement/indicator.js';
import { OWN_REPORTS } from './ledgers.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const SUPERVISION_ENTRIES = {
  'proposal.total': {
    label: '承办建议提案',
    unit: '件',
    wording:
      /^(?:认真)?(?:承办|接收|承接|收到|办理)(?:[省市区县]{2,3}两级|[省市区县]?两会)?(?:建议提案(?:交办件)?|人大代表建议和政协(?:委员)?提案)$/,
    meaning: 'Suggestions and proposals assigned in the year.',
  },
  'proposal.npc': {
    label: '人大代表建议',
    unit: '件',
    wording: /^(?:办理|承办)?人大(?:代表)?建议$/,
    meaning: 'Suggestions of people’s-congress deputies.',
  },
  'proposal.cppcc': {
    label: '政协提案',
    unit: '件',
    wording: /^(?:办理|承办)?政协(?:委员)?提案$/,
    meaning: 'Proposals of CPPCC members.',
  },
  'proposal.partyDelegate': { label: '党代表提议', unit: '件', meaning: 'Proposals of Party delegates.' },
  'proposal.bill': { label: '议案', unit: '件', meaning: 'Bills.' },
  'proposal.lead': {
    label: '主办件',
    unit: '件',
    wording: /^(?:由我[局委厅办].{0,6})?承办的主办件$/,
    meaning: 'Items the body leads or handles alone.',
  },
  'proposal.coHandle': {
    label: '会办件',
    unit: '件',
    wording: /^(?:会同其他单位)?办理的会办件$/,
    meaning: 'Items another body leads.',
  },
  'proposal.separate': { label: '分办件', unit: '件', meaning: 'Items each body answers on its own.' },
  'proposal.key': {
    label: '重点督办件',
    unit: '件',
    wording: /^(?:列[入为])?(?:[省市区县](?:委|政府)?)?重点督办的?(?:建议提案|件)$/,
    meaning: 'Items specially supervised.',
  },
  'proposal.replied': { label: '办结建议提案', unit: '件', meaning: 'Items answered by the end of the period.' },
  'proposal.replyRate': {
    label: '建议提案办复率',
    unit: '%',
    meaning: 'Items answered by the day they were due, out of those assigned.',
    denominatorKind: '交办件',
  },
  'proposal.faceToFaceRate': {
    label: '面商率',
    unit: '%',
    meaning: 'Items whose proposer was met while they were handled, out of those assigned.',
    denominatorKind: '交办件',
  },
  'proposal.satisfactionRate': {
    label: '建议提案满意率',
    unit: '%',
    meaning: 'Answered items whose proposer is satisfied or basically satisfied, out of those answered.',
    denominatorKind: '已答复件',
  },
  'proposal.accomplishedRate': {
    label: '建议提案办成率',
    unit: '%',
    meaning: 'Items solved or basically solved (class A), out of those assigned.',
    denominatorKind: '交办件',
  },
  ...ownFigures(OWN_REPORTS, {
    'congressReport.npc': {
      label: '向人大及其常委会报告',
      unit: '次',
      meaning: 'Reports to the people’s congress and its standing committee.',
    },
    'congressReport.cppcc': { label: '向政协通报', unit: '期', meaning: 'Briefings of the CPPCC.' },
  }),
  'governmentCourtMeeting.total': { label: '府院联席会议', unit: '次', meaning: 'Joint meetings held in the year.' },
  'governmentCourtMeeting.courtAndPolice': {
    label: '法院、检察、公安联席会议',
    unit: '次',
    meaning: 'Meetings with court, procuratorate and police among them.',
  },
  'governmentCourtMeeting.publicInterest': {
    label: '公益诉讼联席会议',
    unit: '次',
    meaning: 'Meetings on public-interest suits among them.',
  },
  'governmentCourtMeeting.other': { label: '其他府院联席会议', unit: '次', meaning: 'Other meetings among them.' },
  'audit.targets': { label: '审计单位', unit: '家', meaning: 'Audits carried out in the year, one body each.' },
  'audit.financial': { label: '财政财务收支审计', unit: '家', meaning: 'Audits of budgets and accounts among them.' },
  'audit.economicResponsibility': {
    label: '经济责任审计',
    unit: '家',
    meaning: 'Audits of economic responsibility among them.',
  },
  'audit.special': { label: '专项审计', unit: '家', meaning: 'Audits of one matter among them.' },
  'publicMessage.received': { label: '收到群众留言', unit: '条', meaning: 'Messages received in the year.' },
  'publicMessage.handled': {
    label: '办理群众留言',
    unit: '条',
    meaning: 'Messages of the year answered by the end of the period.',
  },
  'publicMessage.replyRate': {
    label: '留言回复率',
    unit: '%',
    meaning: 'Messages answered, out of those received.',
    denominatorKind: '收到的留言',
  },
  'publicMessage.satisfactionRate': {
    label: '留言满意率',
    unit: '%',
    meaning: 'Answered messages whose writer is satisfied, out of those whose writer was asked.',
    denominatorKind: '已评价的留言',
  },
  'accountability.actions': { label: '纠错问责', unit: '次', meaning: 'Acts of calling to account in the year.' },
  'accountability.interview': { label: '纠错问责约谈', unit: '次', meaning: 'Interviews among them.' },
  'accountability.rectificationOrder': { label: '纠错问责责令整改', unit: '次', meaning: 'Orders to mend among them.' },
  'accountability.circularCriticism': {
    label: '纠错问责通报批评',
    unit: '次',
    meaning: 'Circular criticisms among them.',
  },
  'accountability.accountability': { label: '正式问责', unit: '次', meaning: 'Formal accountability among them.' },
  'accountability.correctWrongCase': { label: '错案倒查', unit: '次', meaning: 'Wrong cases traced back among them.' },
} as const satisfies Record<string, IndicatorEntry>;
