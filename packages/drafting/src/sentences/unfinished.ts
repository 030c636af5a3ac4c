import type { Sentence } from '../sentence.js';

/** What the year left undone, for next year's arrangements. Internal: reached through the default plan. */
export const UNFINISHED_SENTENCES: readonly Sentence[] = [
  {
    id: 'next-year/unfinished',
    office: '法治建设工作机构',
    optional: true,
    write: ({ list }) => {
      const matters = list(
        [
          ['workPlan.tasksDoing', '继续推进正在实施的年度法治任务'],
          ['workPlan.tasksPlanned', '启动尚未开始的年度法治任务'],
          ['unfinished.proposals', '继续办理未办结的建议提案'],
          ['unfinished.messages', '继续办理未回复的群众留言'],
          ['reconsideration.carriedOut', '审结结转的行政复议案件'],
          ['request.carriedOut', '办理结转的政府信息公开申请'],
          ['legalOpinion.pending', '跟踪落实待定的法律意见'],
          ['unfinished.creditTasks', '完成未完成的诚信建设任务'],
          ['unfinished.documentsLapsing', '评估有效期将满的行政规范性文件'],
          ['legislation.planned', '实施列入年度计划的立法项目'],
        ],
        '抓好上年未完成事项的衔接落实，',
      );
      return matters.length === 0 ? [] : [matters, '。'];
    },
  },
];
