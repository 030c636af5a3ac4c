import type { AuthorityTier, Confidence, LocalizedText } from '@fazhi/core';
import type { RuleId, Severity } from '../finding.js';
import type { MessageVariant } from '../rule.js';

/** 引擎规则: a finding the engine itself raises: on the form of records, and on waivers. Not configurable. */
export interface EngineRule {
  /** 编号: unique. */
  id: RuleId;
  /** 名称: a few words. */
  title: LocalizedText;
  /** 严重程度: fixed. */
  severity: Severity;
  /** 依据层级: `logic` for the form of records, `practice` for waivers. */
  tier: AuthorityTier;
  /** 可信程度: of the basis. */
  confidence: Confidence;
  /** 依据: at least one. */
  basis: readonly { text: LocalizedText }[];
  /** 说明: for the handbook. */
  explanation: LocalizedText;
  /** 消息: with placeholders. */
  message: LocalizedText;
  /** 改法: with placeholders. */
  fix: LocalizedText;
  /** 变体: other wordings, by name. */
  variants?: Readonly<Record<string, MessageVariant>>;
}

/** What the form of records rests on. Internal. */
export const RECORD_FORM: readonly { text: LocalizedText }[] = [
  { text: { zh: '台账数据格式（本项目）', en: 'data format of the ledgers (this project)' } },
];
