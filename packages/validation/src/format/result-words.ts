import {
  AUTHORITY_TIER_LABELS,
  type AuthorityTier,
  type Confidence,
  CONFIDENCE_LABELS,
  formatChineseDate,
  type IsoDate,
  type Language,
  type LocalizedText,
  type RegistryStamp,
} from '@fazhi/core';
import { shownValue } from '../messages/shown-value.js';
import type { Basis, CheckResult } from '../finding.js';

/** The words the printed forms of a result share. Internal. */
export const WORDS = {
  title: { zh: '法治政府建设年度报告体检报告', en: 'Check of an annual report on law-based government' },
  verdict: { zh: '结论', en: 'Verdict' },
  counts: { zh: '问题', en: 'Findings' },
  place: { zh: '位置', en: 'Place' },
  quote: { zh: '原文', en: 'Text' },
  operands: { zh: '数据', en: 'Figures' },
  basis: { zh: '依据', en: 'Basis' },
  consequence: { zh: '后果', en: 'Consequence' },
  fix: { zh: '改法', en: 'Fix' },
  fingerprint: { zh: '指纹', en: 'Fingerprint' },
  waived: { zh: '已豁免', en: 'Waived' },
  approver: { zh: '批准人', en: 'Approved by' },
  until: { zh: '有效期至', en: 'Until' },
  reason: { zh: '理由', en: 'Reason' },
  law: { zh: '适用法律', en: 'Law' },
  rules: { zh: '规则', en: 'Rules' },
  ran: { zh: '已运行', en: 'ran' },
  skipped: { zh: '未运行', en: 'did not run' },
  notRun: { zh: '未运行的规则', en: 'Rules that did not run' },
  none: { zh: '没有发现问题。', en: 'Nothing was found.' },
} as const satisfies Record<string, LocalizedText>;

const TIERS: Readonly<Record<AuthorityTier, string>> = {
  law: 'law',
  regulation: 'regulation',
  'national-standard': 'national standard',
  'central-policy': 'central document',
  local: 'local rule',
  practice: 'practice',
  logic: 'logic',
};

const CONFIDENCES: Readonly<Record<Confidence, string>> = {
  sourced: 'text confirmed',
  recalled: 'text to be checked',
  unsure: 'not confirmed',
};

/** A basis with its tags: 《…》第25条〔中央文件，待核对原文〕. Internal. */
export function basisWords({ text, tier, confidence }: Basis, language: Language): string {
  return language === 'zh'
    ? `${text}〔${AUTHORITY_TIER_LABELS[tier]}，${CONFIDENCE_LABELS[confidence]}〕`
    : `${text} [${TIERS[tier]}, ${CONFIDENCES[confidence]}]`;
}

/** The day the law was read at, and the registry: 2021年1月14日（全国登记，核对至2026年11月27日）. Internal. */
export function lawWords({ lawAsOf, registry }: CheckResult, language: Language): string {
  const date = (day: IsoDate): string => (language === 'zh' ? formatChineseDate(day) : day);
  const stamps: string[] = [];
  for (let stamp: RegistryStamp | undefined = registry; stamp !== undefined; stamp = stamp.base) {
    const { name, checkedOn } = stamp;
    stamps.push(`${shownValue(name)}${language === 'zh' ? '，核对至' : ', kept to '}${date(checkedOn)}`);
  }
  const day = lawAsOf === undefined ? { zh: '日期不详', en: 'day not known' }[language] : date(lawAsOf);
  return language === 'zh' ? `${day}（${stamps.join('；')}）` : `${day} (${stamps.join('; ')})`;
}
