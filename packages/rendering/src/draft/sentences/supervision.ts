import type { Sentence } from '../sentence.js';

const office = '建议提案承办机构';

/** Sentences on supervision. Internal: reached through the default plan. */
export const SUPERVISION_SENTENCES: readonly Sentence[] = [
  {
    id: 'supervision/proposals',
    subject: 'supervision',
    office,
    write: ({ span, selfReference, figure, value, list }) =>
      value('proposal.total') === 0
        ? [`自觉接受人大监督、民主监督，${span}${selfReference}承办建议提案`, figure('proposal.total'), '。']
        : [
            `自觉接受人大监督、民主监督，${span}${selfReference}承办建议提案`,
            figure('proposal.total'),
            '。按来源分，',
            list([
              ['proposal.npc', '人大代表建议'],
              ['proposal.cppcc', '政协提案'],
              ['proposal.partyDelegate', '党代表提议'],
              ['proposal.bill', '议案'],
            ]),
            '；按承办方式分，',
            list([
              ['proposal.lead', '主办'],
              ['proposal.coHandle', '会办'],
              ['proposal.separate', '分办'],
            ]),
            '。',
          ],
  },
  {
    id: 'supervision/replies',
    subject: 'supervision',
    office,
    write: ({ figure, value }) =>
      value('proposal.total') === 0
        ? []
        : [
            ...(value('proposal.key') === 0 ? [] : ['列为重点督办', figure('proposal.key'), '。']),
            '已办结',
            figure('proposal.replied'),
            '，办复率',
            figure('proposal.replyRate'),
            '，面商率',
            figure('proposal.faceToFaceRate'),
            '，满意率',
            figure('proposal.satisfactionRate'),
            '。',
          ],
  },
];
