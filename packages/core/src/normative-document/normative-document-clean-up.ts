import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { CLEAN_UP_CONCLUSION_LABELS, type CleanUpConclusion } from '../values/clean-up-conclusion.js';
import { type CleanUpScope } from '../values/clean-up-scope.js';
import { CleanUpScopeSchema } from '../values/clean-up-scope-schema.js';

/** 清理类型: what made documents be looked through. */
export type DocumentCleanUpKind = 'periodic' | 'special' | 'expiry';

/** 清理类型名称: the Chinese name of each. */
export const DOCUMENT_CLEAN_UP_KIND_LABELS = {
  periodic: '定期清理',
  special: '专项清理',
  expiry: '到期清理',
} as const satisfies Record<DocumentCleanUpKind, string>;

/** 清理结果: what becomes of one document. */
export interface DocumentCleanUpResult {
  /** 文件: id or title of the document. */
  documentRef: string;
  /** 清理结论: what becomes of it. */
  conclusion: CleanUpConclusion;
}

/** 清理结果模式: schema of {@link DocumentCleanUpResult}. */
export const DocumentCleanUpResultSchema: RecordSchema<DocumentCleanUpResult> = record<DocumentCleanUpResult>()(
  () => ({
    documentRef: ShortTextSchema.meta({ title: '文件' }),
    conclusion: choice(CLEAN_UP_CONCLUSION_LABELS).meta({ title: '清理结论' }),
  }),
  { id: 'DocumentCleanUpResult', title: '清理结果', description: 'What becomes of one document.' },
);

/** 行政规范性文件清理: one round of looking through normative documents. */
export interface NormativeDocumentCleanUp extends LedgerRecord {
  /** 类型: what made it. */
  kind: DocumentCleanUpKind;
  /** 日期: when it was finished; it counts for the year of this date. */
  on: IsoDate;
  /** 范围: which documents. */
  scope: CleanUpScope;
  /** 清理结果: one a document. */
  results: DocumentCleanUpResult[];
  /** 目录公布日期: when the list of documents in force was published. */
  listPublishedOn?: IsoDate | undefined;
}

/** 行政规范性文件清理模式: schema of {@link NormativeDocumentCleanUp}. */
export const NormativeDocumentCleanUpSchema: RecordSchema<NormativeDocumentCleanUp> =
  record<NormativeDocumentCleanUp>()(
    () => ({
      ...LEDGER_RECORD_FIELDS,
      kind: choice(DOCUMENT_CLEAN_UP_KIND_LABELS).meta({ title: '类型' }),
      on: IsoDateSchema.meta({ title: '日期' }),
      scope: CleanUpScopeSchema.meta({ title: '范围' }),
      results: z.array(DocumentCleanUpResultSchema).max(20_000).meta({ title: '清理结果' }),
      listPublishedOn: IsoDateSchema.optional().meta({ title: '目录公布日期' }),
    }),
    {
      id: 'NormativeDocumentCleanUp',
      title: '行政规范性文件清理',
      description: 'One round of looking through normative documents.',
    },
    [uniqueBy('results.documentRef')],
  );
