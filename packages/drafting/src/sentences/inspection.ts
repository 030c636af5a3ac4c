import type { Sentence } from '../sentence.js';

const subject = 'inspection';
const office = '行政检查计划管理机构';

/** Sentences on random and enterprise inspection. Internal: reached through the default plan. */
export const INSPECTION_SENTENCES: readonly Sentence[] = [
  {
    id: 'inspection/random',
    subject,
    office,
    write: ({ span, figure, value, list }) =>
      value('inspection.drawnTargets') === 0
        ? [`${span}未开展“双随机、一公开”抽查。`]
        : [
            `推行“双随机、一公开”监管，${span}随机抽取检查对象`,
            figure('inspection.drawnTargets'),
            list([['inspection.planned', '年度计划抽查']], '，'),
            '。',
          ],
  },
  {
    id: 'inspection/results',
    subject,
    office,
    optional: true,
    write: ({ figure, value, rates }) =>
      value('inspection.results') === 0
        ? []
        : [
            '形成检查结果',
            figure('inspection.results'),
            '，已公示',
            figure('inspection.resultsPublished'),
            rates('inspection.results', [['inspection.resultsPublishedRate', '公示率']]),
            '。',
          ],
  },
  {
    id: 'inspection/enterprises',
    subject,
    office,
    optional: true,
    write: ({ span, figure, value, list, change }) =>
      value('enterpriseInspection.count') === 0
        ? [`规范涉企行政检查，${span}未开展涉企检查。`]
        : [
            `规范涉企行政检查，${span}开展涉企检查`,
            figure('enterpriseInspection.count'),
            change('enterpriseInspection.count'),
            ...(value('enterpriseInspection.enterprises') === undefined
              ? []
              : [
                  list([
                    ['enterpriseInspection.daily', '日常检查'],
                    ['enterpriseInspection.individual', '个案检查'],
                    ['enterpriseInspection.special', '专项检查'],
                  ]),
                  '，涉及企业',
                  figure('enterpriseInspection.enterprises'),
                ]),
            ...(value('enterpriseInspection.capExceeded') === 0 ? ['，没有企业超过年度检查频次上限'] : []),
            '。',
          ],
  },
  {
    id: 'inspection/filings',
    subject,
    office,
    optional: true,
    write: ({ span, figure, value }) => [
      ...(value('enterpriseInspection.cards') === 0
        ? [`${span}未收到涉企检查明白卡`]
        : ['收到涉企检查明白卡', figure('enterpriseInspection.cards')]),
      ...(value('enterpriseInspection.temporary') === 0
        ? ['，未收到临时性检查报审']
        : ['，收到临时性检查报审', figure('enterpriseInspection.temporary')]),
      ...(value('enterpriseInspection.complaints') === 0
        ? ['，未收到涉企检查投诉']
        : ['，收到涉企检查投诉', figure('enterpriseInspection.complaints')]),
      '。',
    ],
  },
];
