import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 免罚轻罚类型: what a party is spared. */
export type LeniencyKind = 'exempt' | 'mitigated' | 'noCompulsion';

/** 免罚轻罚类型名称: the Chinese name of each. */
export const LENIENCY_KIND_LABELS = {
  exempt: '不予处罚',
  mitigated: '减轻处罚',
  noCompulsion: '不予强制',
} as const satisfies Record<LeniencyKind, string>;

/**
 * 免罚轻罚清单条目: a slight violation that is not or less punished.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第32条、第33条; 《中华人民共和国行政强制法》第16条.
 */
export interface LeniencyListEntry extends LedgerRecord {
  /** 免罚轻罚类型: what is spared. */
  kind: LeniencyKind;
  /** 违法行为: the violation. */
  violation: string;
  /** 适用条件: when it is spared. */
  conditions: string;
  /** 依据: the law it rests on, at least one. */
  basis: LegalCitation[];
  /** 不得列入: whether local rules keep such matters off the list; such an entry is not counted. */
  excluded?: boolean | undefined;
  /** 公布日期: when the list with it was published. */
  publishedOn?: IsoDate | undefined;
}

/** 免罚轻罚清单条目模式: schema of {@link LeniencyListEntry}. */
export const LeniencyListEntrySchema: RecordSchema<LeniencyListEntry> = record<LeniencyListEntry>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: choice(LENIENCY_KIND_LABELS).meta({ title: '免罚轻罚类型' }),
    violation: ShortTextSchema.meta({ title: '违法行为' }),
    conditions: LongTextSchema.meta({ title: '适用条件' }),
    basis: z.array(LegalCitationSchema).min(1).max(50).meta({ title: '依据' }),
    excluded: z.boolean().optional().meta({ title: '不得列入' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公布日期' }),
  }),
  {
    id: 'LeniencyListEntry',
    title: '免罚轻罚清单条目',
    description: 'A slight violation that is not or less punished.',
  },
);
