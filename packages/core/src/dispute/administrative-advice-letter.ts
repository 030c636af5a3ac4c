import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 依法行政建议书: a letter of advice on a problem that several cases show. */
export interface AdministrativeAdviceLetter extends LedgerRecord {
  /** 建议书文号: its number. */
  no: string;
  /** 建议书日期: when it was issued; it counts for the year of this date. */
  issuedOn: IsoDate;
  /** 来源案件: ids of the reconsiderations or suits it comes from, at least one. */
  caseRefs: string[];
  /** 接收单位: to whom. */
  to: OrganizationRef;
  /** 共性问题: the problem the cases share. */
  problem: string;
  /** 建议内容: what is advised. */
  advice: string;
  /** 反馈日期: when it was answered. */
  repliedOn?: IsoDate | undefined;
  /** 是否纠正: whether the problem was mended. */
  corrected?: boolean | undefined;
}

/** 依法行政建议书模式: schema of {@link AdministrativeAdviceLetter}. */
export const AdministrativeAdviceLetterSchema: RecordSchema<AdministrativeAdviceLetter> =
  record<AdministrativeAdviceLetter>()(
    () => ({
      ...LEDGER_RECORD_FIELDS,
      no: ShortTextSchema.meta({ title: '建议书文号' }),
      issuedOn: IsoDateSchema.meta({ title: '建议书日期' }),
      caseRefs: z.array(ShortTextSchema).min(1).max(100).meta({ title: '来源案件' }),
      to: OrganizationRefSchema.meta({ title: '接收单位' }),
      problem: LongTextSchema.meta({ title: '共性问题' }),
      advice: LongTextSchema.meta({ title: '建议内容' }),
      repliedOn: IsoDateSchema.optional().meta({ title: '反馈日期' }),
      corrected: z.boolean().optional().meta({ title: '是否纠正' }),
    }),
    {
      id: 'AdministrativeAdviceLetter',
      title: '依法行政建议书',
      description: 'A letter of advice on a problem that several cases show.',
    },
    [notBefore('repliedOn', 'issuedOn'), requiredWhen('repliedOn', { corrected: true }, { at: 'corrected' })],
  );
