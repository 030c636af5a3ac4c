import type { LocalizedText } from '../localized-text.js';

/** 严重程度: `error` must not be published, `warning` is likely wrong and a person decides, `info` is a note. */
export type Severity = 'error' | 'warning' | 'info';

/** 严重程度名称: the Chinese and English name of each severity, worst first. */
export const SEVERITY_LABELS = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'note' },
} as const satisfies Record<Severity, LocalizedText>;
