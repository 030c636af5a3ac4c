import { expect, test } from 'vitest';
import { findRanks } from './find-ranks.js';

test.each([
  ['法治建设考核成绩居全省第3位。', [['全省', '3', '位', 'eq', '']]],
  ['法治政府建设考核位居第一，', [['', '1', '', 'eq', '']]],
  ['数字政府发展指数位列全国城市第10名。', [['全国城市', '10', '名', 'eq', '']]],
  ['综合考核连续三年排名全市前三。', [['全市', '3', '', 'lte', '']]],
  [
    '在全省营商环境评价中排名第二，进入全国前20名。',
    [
      ['全省', '2', '', 'eq', '营商环境评价'],
      ['全国', '20', '名', 'lte', ''],
    ],
  ],
  ['获得全省执法案卷评查第一名。', [['全省', '1', '名', 'eq', '执法案卷评查']]],
  ['居全省首位。', [['全省', '1', '位', 'eq', '']]],
  ['下载速率跃居全国第3位,3年间提升了4位', [['全国', '3', '位', 'eq', '']]],
])('%s', (text, expected) => {
  expect(findRanks(text).map(({ scope, value, unit, bound, subject }) => [scope, value, unit, bound, subject])).toEqual(
    expected,
  );
});

test.each([
  '履行推进法治建设第一责任人职责',
  '召开第3次会议，公布全市第一批清单',
  '列第三章，排第二季度，达到第一阶段目标',
  '全国第一例，全省第二个试点',
  '根据第二十三条，居住第一社区',
])('%s tells no place in an order', (text) => {
  expect(findRanks(text)).toEqual([]);
});
