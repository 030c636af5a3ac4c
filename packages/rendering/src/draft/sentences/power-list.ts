import type { Sentence } from '../sentence.js';

/** Sentences on power lists. Internal: reached through the default plan. */
export const POWER_LIST_SENTENCES: readonly Sentence[] = [
  {
    id: 'power-list/adjusted',
    subject: 'power-list',
    office: '权责清单管理机构',
    write: ({ span, selfReference, figure, value, list }) =>
      value('powerList.adjusted') === 0
        ? [`实行权责清单动态管理，${span}${selfReference}权责清单事项调整`, figure('powerList.adjusted'), '。']
        : [
            `实行权责清单动态管理，${span}${selfReference}调整权责清单事项`,
            figure('powerList.adjusted'),
            '，其中',
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
];
