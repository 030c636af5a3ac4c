import type { Sentence } from '../sentence.js';

const subject = 'supervision';
const office = '建议提案承办机构';

/** Sentences on supervision. Internal: reached through the default plan. */
export const SUPERVISION_SENTENCES: readonly Sentence[] = [
  {
    id: 'supervision/reports',
    subject,
    office: '办公室（人大政协联络机构）',
    optional: true,
    write: ({ span, figure, value, list }) =>
      value('congressReport.npc') === 0
        ? []
        : [
            `${span}向人大及其常委会报告工作`,
            figure('congressReport.npc'),
            list([['congressReport.cppcc', '向政协通报情况']], '，'),
            '。',
          ],
  },
  {
    id: 'supervision/proposals',
    subject,
    office,
    write: ({ span, selfReference, figure, value, list, change, departments }) =>
      value('proposal.total') === 0
        ? [`自觉接受人大监督、民主监督，${span}${selfReference}没有承办的人大代表建议、政协提案。`]
        : [
            `自觉接受人大监督、民主监督，${span}${selfReference}承办建议提案`,
            figure('proposal.total'),
            change('proposal.total'),
            list(
              [
                ['proposal.npc', '人大代表建议'],
                ['proposal.cppcc', '政协提案'],
                ['proposal.partyDelegate', '党代表提议'],
                ['proposal.bill', '议案'],
              ],
              '。按来源分，',
            ),
            list(
              [
                ['proposal.lead', '主办'],
                ['proposal.coHandle', '会办'],
                ['proposal.separate', '分办'],
              ],
              '；按承办方式分，',
            ),
            list([['proposal.key', '列为重点督办']], '；'),
            '。',
            departments('proposal.total'),
          ],
  },
  {
    id: 'supervision/replies',
    subject,
    office,
    write: ({ figure, value, rates }) =>
      value('proposal.total') === 0
        ? []
        : [
            '已办结',
            figure('proposal.replied'),
            rates('proposal.total', [
              ['proposal.replyRate', '办复率'],
              ['proposal.faceToFaceRate', '面商率'],
              ['proposal.satisfactionRate', '满意率'],
            ]),
            '。',
          ],
  },
  {
    id: 'supervision/court-meetings',
    subject,
    office: '行政应诉工作机构',
    optional: true,
    write: ({ figure, value, list }) =>
      value('governmentCourtMeeting.total') === 0
        ? []
        : [
            '召开府院联席会议',
            figure('governmentCourtMeeting.total'),
            list([
              ['governmentCourtMeeting.courtAndPolice', '法院、检察院、公安机关联席会议'],
              ['governmentCourtMeeting.publicInterest', '公益诉讼联席会议'],
              ['governmentCourtMeeting.other', '其他联席会议'],
            ]),
            '。',
          ],
  },
  {
    id: 'supervision/audits',
    subject,
    office: '审计机构',
    optional: true,
    write: ({ figure, value, list }) =>
      value('audit.targets') === 0
        ? []
        : [
            '强化审计监督，审计单位',
            figure('audit.targets'),
            list([
              ['audit.financial', '财政财务收支审计'],
              ['audit.economicResponsibility', '经济责任审计'],
              ['audit.special', '专项审计'],
            ]),
            '。',
          ],
  },
  {
    id: 'supervision/messages',
    subject,
    office: '网络留言办理机构',
    optional: true,
    write: ({ span, figure, value, rates, change }) =>
      value('publicMessage.received') === 0
        ? [`${span}未收到群众留言。`]
        : [
            `${span}收到群众留言`,
            figure('publicMessage.received'),
            change('publicMessage.received'),
            '，办理',
            figure('publicMessage.handled'),
            rates('publicMessage.received', [
              ['publicMessage.replyRate', '回复率'],
              ['publicMessage.satisfactionRate', '满意率'],
            ]),
            '。',
          ],
  },
  {
    id: 'supervision/accountability',
    subject,
    office: '纪检监察联络机构',
    optional: true,
    write: ({ figure, value, list }) =>
      value('accountability.actions') === 0
        ? []
        : [
            '落实纠错问责机制，实施纠错问责',
            figure('accountability.actions'),
            list([
              ['accountability.interview', '约谈'],
              ['accountability.rectificationOrder', '责令整改'],
              ['accountability.circularCriticism', '通报批评'],
              ['accountability.accountability', '问责'],
              ['accountability.correctWrongCase', '错案倒查'],
            ]),
            '。',
          ],
  },
];
