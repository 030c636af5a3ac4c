import * as z from 'zod';
import { choice } from '../record/choice.js';
import { onlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 备案材料: a document handed in for filing. */
export type FilingMaterial =
  'filingReport' | 'text' | 'explanation' | 'basis' | 'legalityOpinion' | 'boundCopies' | 'electronicText';

/** 备案材料名称: the Chinese name of each. */
export const FILING_MATERIAL_LABELS = {
  filingReport: '备案报告',
  text: '正式文本',
  explanation: '制定说明',
  basis: '制定依据',
  legalityOpinion: '合法性审核意见',
  boundCopies: '装订文本',
  electronicText: '电子文本',
} as const satisfies Record<FilingMaterial, string>;

/** 备案结果: what became of a filing. */
export type DocumentFilingResult = 'registered' | 'registeredAfterCorrection' | 'returned' | 'pending';

/** 备案结果名称: the Chinese name of each. */
export const DOCUMENT_FILING_RESULT_LABELS = {
  registered: '一次登记',
  registeredAfterCorrection: '补正后登记',
  returned: '不予登记',
  pending: '待处理',
} as const satisfies Record<DocumentFilingResult, string>;

/**
 * 备案: the filing of one normative document with the authority above.
 *
 * Source: 国办发〔2018〕37号.
 */
export interface DocumentFiling {
  /** 备案机关: where it is filed. */
  authority: string;
  /** 备案期限: last day for filing. */
  dueOn: IsoDate;
  /** 报备日期: when it was filed. */
  filedOn?: IsoDate | undefined;
  /** 备案号: number of the filing. */
  filingNo?: string | undefined;
  /** 备案材料: what was handed in. */
  materials: FilingMaterial[];
  /** 备案结果: what became of it; given once it is filed. */
  result?: DocumentFilingResult | undefined;
}

/** 备案模式: schema of {@link DocumentFiling}. */
export const DocumentFilingSchema: RecordSchema<DocumentFiling> = record<DocumentFiling>()(
  () => ({
    authority: ShortTextSchema.meta({ title: '备案机关' }),
    dueOn: IsoDateSchema.meta({ title: '备案期限' }),
    filedOn: IsoDateSchema.optional().meta({ title: '报备日期' }),
    filingNo: ShortTextSchema.optional().meta({ title: '备案号' }),
    materials: z.array(choice(FILING_MATERIAL_LABELS)).max(7).meta({ title: '备案材料' }),
    result: choice(DOCUMENT_FILING_RESULT_LABELS).optional().meta({ title: '备案结果' }),
  }),
  {
    id: 'DocumentFiling',
    title: '备案',
    description: 'The filing of one normative document with the authority above.',
  },
  [onlyWhen('result', 'filedOn')],
);
