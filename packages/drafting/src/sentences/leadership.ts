import type { Sentence } from '../sentence.js';

const subject = 'leadership';
const office = '法治建设工作机构';

/** Sentences on the first responsible persons. Internal: reached through the default plan. */
export const LEADERSHIP_SENTENCES: readonly Sentence[] = [
  {
    id: 'leadership/briefings',
    subject,
    office,
    write: ({ span, figure, value, change }) =>
      value('briefing.count') === 0
        ? []
        : [`${span}领导班子会议听取法治建设工作汇报`, figure('briefing.count'), change('briefing.count'), '。'],
  },
  {
    id: 'leadership/study',
    subject,
    office: '理论学习中心组学习承办机构',
    write: ({ figure, value, list, change }) =>
      value('studySession.total') === 0
        ? []
        : [
            '带头尊法学法守法用法，领导班子集体学法',
            figure('studySession.total'),
            change('studySession.total'),
            list([
              ['studySession.centerGroup', '中心组集中学法'],
              ['studySession.preMeeting', '会前学法'],
              ['studySession.lecture', '法治讲座'],
              ['studySession.training', '法治培训'],
              ['studySession.online', '网络学法'],
            ]),
            '。',
          ],
  },
  {
    id: 'leadership/work-plan',
    subject,
    office,
    write: ({ figure, value, list }) =>
      value('workPlan.tasks') === 0
        ? []
        : [
            '将法治建设纳入年度工作计划，部署年度法治任务',
            figure('workPlan.tasks'),
            list([
              ['workPlan.tasksDone', '已完成'],
              ['workPlan.tasksDoing', '正在推进'],
              ['workPlan.tasksPlanned', '尚未开始'],
            ]),
            '。',
          ],
  },
  {
    id: 'leadership/duty-reports',
    subject,
    office: '组织人事机构',
    write: ({ figure, value, rates }) =>
      value('dutyReport.count') === 0
        ? []
        : [
            '开展年度述法，述法',
            figure('dutyReport.count'),
            rates('dutyReport.count', [['dutyReport.rate', '第一责任人述法率']]),
            '。',
          ],
  },
  {
    id: 'leadership/pre-appointment',
    subject,
    office: '组织人事机构',
    optional: true,
    write: ({ figure, value, rates }) =>
      value('preAppointment.due') === 0
        ? []
        : [
            '开展领导干部任前法治考试，应考',
            figure('preAppointment.due'),
            '，实考',
            figure('preAppointment.sat'),
            rates('preAppointment.due', [['preAppointment.participationRate', '参考率']]),
            '。',
          ],
  },
  {
    id: 'leadership/funding',
    subject,
    office: '财务机构',
    optional: true,
    write: ({ figure, value, list }) =>
      value('funding.total') === 0
        ? []
        : ['保障法治工作经费', figure('funding.total'), list([['funding.legalAdviser', '法律顾问经费']]), '。'],
  },
];
