import type { QuantityBound } from './quantity.js';

/** Words directly before a number that limit it. Longer words come first, since 不超过 ends in 超过. */
export const BOUNDS_BEFORE: readonly (readonly [string, QuantityBound])[] = [
  ['不低于', 'gte'], ['不少于', 'gte'], ['不小于', 'gte'], ['不超过', 'lte'], ['不高于', 'lte'], ['不多于', 'lte'],
  ['不大于', 'lte'],
  ['至少', 'gte'], ['最少', 'gte'], ['至多', 'lte'], ['最多', 'lte'], ['超过', 'gt'], ['超出', 'gt'], ['突破', 'gt'],
  ['多于', 'gt'], ['高于', 'gt'], ['大于', 'gt'], ['低于', 'lt'], ['少于', 'lt'], ['小于', 'lt'], ['不足', 'lt'],
  ['不到', 'lt'], ['不满', 'lt'], ['未满', 'lt'], ['大约', 'approx'], ['接近', 'approx'], ['将近', 'approx'],
  ['逾', 'gt'], ['超', 'gt'], ['约', 'approx'], ['近', 'approx'],
];

/** Words directly after the unit that limit the figure (民法典第1259条: 以上, 以下 and 以内 include it). */
export const BOUNDS_AFTER: readonly (readonly [string, QuantityBound])[] = [
  ['以上', 'gte'], ['及以上', 'gte'], ['以下', 'lte'], ['及以下', 'lte'], ['以内', 'lte'], ['之内', 'lte'],
  ['左右', 'approx'], ['上下', 'approx'], ['不等', 'approx'],
];

/** Magnitudes that may follow an Arabic number, longest first. */
export const SCALES = [
  '万亿', '千亿', '百亿', '十亿', '千万', '百万', '十万', '亿', '万', '千', '百', '十',
] as const;

/** Words that merely begin with a magnitude: 3千瓦, 5百分点. */
export const NOT_A_SCALE: readonly string[] = ['千克', '千米', '千瓦', '千卡', '千帕', '百分'];

/** Measure words and units met in government reports. Longest match wins. */
export const UNITS: readonly string[] = [
  // rates
  '个百分点', '百分点', '%', '‰', '倍', '成',
  // persons and bodies, with their counts of occasions
  '人(次)', '户(次)', '家(次)', '件(次)', '场(次)', '台(套)', '个(项)', '人次', '户次', '家次', '件次', '场次', '台次', '辆次',
  '批次', '班次', '轮次', '车次', '余人', '人', '名', '位', '户', '家', '口', '对',
  // things
  '个', '项', '件', '份', '宗', '起', '次', '条', '篇', '册', '本', '卷', '部', '场', '期', '批', '台', '套', '辆', '艘',
  '架', '处', '所', '间', '座', '支', '组', '类', '种', '门', '枚', '张', '幅', '块', '面', '款', '例', '则', '笔', '单',
  '轮', '站', '点', '道', '遍', '趟', '栋', '幢', '盏', '株', '头', '只', '亩次', '封', '字', '页', '级', '分',
  // time
  '个工作日', '工作日', '个月', '小时', '学时', '课时', '分钟', '天', '日', '年', '周', '岁',
  // money and measures
  '美元', '欧元', '港元', '元', '吨', '千克', '公斤', '克', '公里', '千米', '厘米', '毫米', '米', '平方公里', '平方千米',
  '平方米', '立方米', '公顷', '亩', '千瓦时', '千瓦', '兆瓦', '瓦', '度', '℃', '㎡', 'km', 'kW', 'MW', 'TB', 'GB', 'T',
];
