import type { Sentence } from '../sentence.js';

const subject = 'open-government';
const office = '政务公开工作机构';

/** Sentences on open government. Internal: reached through the default plan. */
export const OPEN_GOVERNMENT_SENTENCES: readonly Sentence[] = [
  {
    id: 'open-government/published',
    subject,
    office,
    write: ({ span, figure, value, list, change }) =>
      value('disclosure.published') === 0
        ? [`${span}政府网站未公开政务信息。`]
        : [
            `全面推进政务公开，${span}通过政府网站主动公开政务信息`,
            figure('disclosure.published'),
            change('disclosure.published'),
            list([
              ['disclosure.rule', '规章'],
              ['disclosure.normativeDocument', '行政规范性文件'],
              ['disclosure.licensing', '行政许可'],
              ['disclosure.penalty', '行政处罚'],
              ['disclosure.budget', '财政预算决算'],
              ['disclosure.publicService', '公共服务'],
              ['disclosure.emergency', '突发公共事件'],
              ['disclosure.personnel', '人事信息'],
              ['disclosure.planning', '规划计划'],
              ['disclosure.other', '其他'],
            ]),
            '。',
          ],
  },
  {
    id: 'open-government/channels',
    subject,
    office,
    optional: true,
    write: ({ list }) => {
      const other = list(
        [
          ['disclosure.newMedia', '政务新媒体发布信息'],
          ['disclosure.bulletin', '政府公报刊登信息'],
          ['disclosure.submittedUpward', '上报政务信息'],
        ],
        '',
      );
      return other.length === 0 ? [] : [other, '。'];
    },
  },
  {
    id: 'open-government/requests',
    subject,
    office,
    write: ({ span, figure, value, list, rates, change }) =>
      value('request.newlyReceived') === 0 && value('request.carriedIn') === 0
        ? [`${span}未收到政府信息公开申请。`]
        : [
            `${span}新收政府信息公开申请`,
            figure('request.newlyReceived'),
            change('request.newlyReceived'),
            ...(value('request.carriedIn') === undefined ? [] : [list([['request.carriedIn', '上年结转']], '，')]),
            '，办理',
            figure('request.handled'),
            rates('request.newlyReceived', [['request.disclosureRate', '予以公开率']]),
            ...(value('request.carriedOut') === undefined ? [] : [list([['request.carriedOut', '结转下年度']], '，')]),
            '。',
          ],
  },
];
