import type { Sentence } from '../sentence.js';

const subject = 'power-list';
const office = '权责清单管理机构';

/** Sentences on power lists. Internal: reached through the default plan. */
export const POWER_LIST_SENTENCES: readonly Sentence[] = [
  {
    id: 'power-list/adjusted',
    subject,
    office,
    write: ({ span, selfReference, figure, value, list, change }) =>
      value('powerList.adjusted') === 0
        ? [`实行权责清单动态管理，${span}${selfReference}权责清单事项未作调整。`]
        : [
            `实行权责清单动态管理，${span}${selfReference}调整权责清单事项`,
            figure('powerList.adjusted'),
            change('powerList.adjusted'),
            list([
              ['powerList.added', '新增'],
              ['powerList.takenOver', '承接'],
              ['powerList.changed', '变更要素'],
              ['powerList.merged', '合并'],
              ['powerList.split', '分设'],
              ['powerList.transferred', '划转'],
              ['powerList.takenBack', '收回'],
              ['powerList.delegated', '下放'],
              ['powerList.suspended', '暂停'],
              ['powerList.cancelled', '取消'],
            ]),
            '。',
          ],
  },
  {
    id: 'power-list/items',
    subject,
    office,
    optional: true,
    write: ({ asOf, figure, value, list }) => [
      '权责事项年初',
      figure('powerItem.before'),
      ...(value('powerItem.entered') === 0 && value('powerItem.left') === 0
        ? []
        : [
            list(
              [
                ['powerItem.entered', '年内增加'],
                ['powerItem.left', '年内减少'],
              ],
              '，',
            ),
          ]),
      `，${asOf}共有`,
      figure('powerItem.total'),
      list([
        ['powerItem.byCategory.licensing', '行政许可'],
        ['powerItem.byCategory.penalty', '行政处罚'],
        ['powerItem.byCategory.compulsion', '行政强制'],
        ['powerItem.byCategory.levy', '行政征收'],
        ['powerItem.byCategory.payment', '行政给付'],
        ['powerItem.byCategory.inspection', '行政检查'],
        ['powerItem.byCategory.confirmation', '行政确认'],
        ['powerItem.byCategory.reward', '行政奖励'],
        ['powerItem.byCategory.adjudication', '行政裁决'],
        ['powerItem.byCategory.other', '其他职权'],
        ['powerItem.byCategory.publicService', '公共服务'],
      ]),
      '。',
    ],
  },
  {
    id: 'power-list/licensing-list',
    subject,
    office,
    optional: true,
    write: ({ figure, value }) =>
      value('licenseItem.total') === 0 ? [] : ['编制行政许可事项清单，列入', figure('licenseItem.total'), '。'],
  },
  {
    id: 'power-list/townships',
    subject,
    office,
    optional: true,
    write: ({ figure, value, list }) =>
      value('township.duties') === 0
        ? []
        : [
            '明确乡镇（街道）履行职责事项',
            figure('township.duties'),
            list([
              ['township.basic', '基本履职'],
              ['township.coordinating', '配合履职'],
              ['township.takenBack', '上级部门收回'],
            ]),
            '。',
          ],
  },
];
