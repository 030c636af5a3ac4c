import type { AnnouncedThemeDayDate, ThemeDay } from './theme-day.js';

/**
 * 普法主题日表: days of the year on which the law is taught.
 *
 * @example
 * ```ts
 * import { THEME_DAYS } from '@fazhi/core';
 *
 * THEME_DAYS.find(({ id }) => id === 'constitutionDay')?.nameZh; // => '国家宪法日'
 * ```
 */
export const THEME_DAYS: readonly ThemeDay[] = [
  {
    id: 'radioDay',
    nameZh: '世界无线电日',
    nameEn: 'World Radio Day',
    rule: 'fixed',
    month: 2,
    day: 13,
    basis: '联合国教科文组织',
    confidence: 'recalled',
  },
  {
    id: 'consumerRightsDay',
    nameZh: '国际消费者权益日',
    nameEn: 'World Consumer Rights Day',
    rule: 'fixed',
    month: 3,
    day: 15,
    basis: '国际惯例',
    confidence: 'recalled',
  },
  {
    id: 'nationalSecurityDay',
    nameZh: '全民国家安全教育日',
    nameEn: 'National Security Education Day',
    rule: 'fixed',
    month: 4,
    day: 15,
    since: 2016,
    basis: '《中华人民共和国国家安全法》第14条',
    confidence: 'sourced',
  },
  {
    id: 'civilCodeMonth',
    nameZh: '民法典宣传月',
    nameEn: 'Civil Code Month',
    rule: 'announced',
    month: 5,
    basis: '年度通知',
    confidence: 'recalled',
  },
  {
    id: 'disasterPreventionDay',
    nameZh: '全国防灾减灾日',
    nameEn: 'National Disaster Prevention Day',
    rule: 'fixed',
    month: 5,
    day: 12,
    basis: '工作惯例',
    confidence: 'recalled',
  },
  {
    id: 'iodineDeficiencyDay',
    nameZh: '防治碘缺乏病日',
    nameEn: 'Iodine Deficiency Disorders Day',
    rule: 'fixed',
    month: 5,
    day: 15,
    basis: '工作惯例',
    confidence: 'sourced',
  },
  {
    id: 'workSafetyMonth',
    nameZh: '安全生产月',
    nameEn: 'Work Safety Month',
    rule: 'announced',
    month: 6,
    basis: '年度通知',
    confidence: 'recalled',
  },
  {
    id: 'foodSafetyWeek',
    nameZh: '食品安全宣传周',
    nameEn: 'Food Safety Week',
    rule: 'announced',
    month: 6,
    basis: '年度通知',
    confidence: 'recalled',
  },
  {
    id: 'energySavingWeek',
    nameZh: '节能宣传周、低碳日',
    nameEn: 'Energy Saving Week and Low-Carbon Day',
    rule: 'announced',
    month: 6,
    basis: '年度通知',
    confidence: 'recalled',
  },
  {
    id: 'antiDrugDay',
    nameZh: '国际禁毒日',
    nameEn: 'International Day against Drug Abuse',
    rule: 'fixed',
    month: 6,
    day: 26,
    basis: '各地普法责任清单',
    confidence: 'sourced',
  },
  {
    id: 'cybersecurityWeek',
    nameZh: '国家网络安全宣传周',
    nameEn: 'National Cybersecurity Week',
    rule: 'announced',
    month: 9,
    basis: '年度通知',
    confidence: 'recalled',
  },
  {
    id: 'nationalDefenceDay',
    nameZh: '全民国防教育日',
    nameEn: 'National Defence Education Day',
    rule: 'nthWeekday',
    month: 9,
    nth: 3,
    weekday: 6,
    basis: '《中华人民共和国国防教育法》（2024年修订）第12条',
    confidence: 'sourced',
  },
  {
    id: 'workSafetyLawWeek',
    nameZh: '安全生产法宣传周',
    nameEn: 'Work Safety Law Week',
    rule: 'announced',
    month: 12,
    basis: '年度通知',
    confidence: 'sourced',
  },
  {
    id: 'constitutionWeek',
    nameZh: '宪法宣传周',
    nameEn: 'Constitution Week',
    rule: 'announced',
    month: 12,
    basis: '中央宣传部、司法部、全国普法办年度通知',
    confidence: 'sourced',
  },
  {
    id: 'constitutionDay',
    nameZh: '国家宪法日',
    nameEn: 'Constitution Day',
    rule: 'fixed',
    month: 12,
    day: 4,
    since: 2014,
    basis: '全国人民代表大会常务委员会2014年决定',
    confidence: 'sourced',
  },
];

/** 已公布主题日日期表: dates announced so far that were confirmed; those of later notices come with a registry of one’s own. */
export const ANNOUNCED_THEME_DAY_DATES: readonly AnnouncedThemeDayDate[] = [
  { dayId: 'constitutionWeek', year: 2018, from: '2018-12-02', to: '2018-12-08' },
  { dayId: 'constitutionWeek', year: 2022, from: '2022-12-04', to: '2022-12-10' },
  { dayId: 'constitutionWeek', year: 2023, from: '2023-12-01', to: '2023-12-07' },
  { dayId: 'constitutionWeek', year: 2024, from: '2024-12-01', to: '2024-12-07' },
  { dayId: 'constitutionWeek', year: 2025, from: '2025-12-01', to: '2025-12-07' },
];
