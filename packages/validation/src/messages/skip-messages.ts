import type { LocalizedText } from '@fazhi/core';

/** Why a rule did not run, in words. Internal. */
export const SKIP_MESSAGES = {
  off: { zh: '调用方已关闭', en: 'switched off by the caller' },
  notApplicable: { zh: '本件没有该规则所审查的内容', en: 'there is nothing here the rule speaks of' },
  precededBy: (rule: string): LocalizedText => ({
    zh: `规则 ${rule} 已指出同一问题`,
    en: `rule ${rule} has already found this fault`,
  }),
  parameterUnset: (name: string): LocalizedText => ({
    zh: `参数“${name}”没有默认值，尚未设定`,
    en: `parameter "${name}" has no default and is not set`,
  }),
  noPrevious: { zh: '没有给出上年的报告', en: 'the report of the year before was not given' },
  noUpper: { zh: '没有给出上级的台账', en: 'the ledgers of the level above were not given' },
  noLedgersGiven: { zh: '没有给出台账', en: 'no ledgers were given' },
  otherYear: { zh: '台账不是报告年度的', en: 'the ledgers are not of the report year' },
  unreadable: { zh: '文件不可读', en: 'the file could not be read' },
  noToday: { zh: '没有给出今天的日期', en: 'the day of the check was not given' },
  noYear: { zh: '不知道报告年度', en: 'the report year is not known' },
  noLedgers: {
    zh: '台账格式有误，先改正后再核对内容',
    en: 'the ledgers are not well formed; their contents are checked once they are',
  },
} as const;
