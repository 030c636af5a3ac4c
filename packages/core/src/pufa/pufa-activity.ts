import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { Evidence, LedgerRecord } from '../values/ledger-record.js';
import { EvidenceSchema, LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { never, notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Quantity } from '../values/quantity.js';
import { QuantitySchema } from '../values/quantity-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { COUNT_BASIS_LABELS, type CountBasis } from '../values/count-basis.js';
import { PUFA_FORM_LABELS, type PufaForm } from './pufa-form.js';
import { PUFA_VENUE_KIND_LABELS, type PufaVenueKind } from './pufa-venue.js';

const UNIT_FITS_BASIS = {
  fix: {
    zh: '去重人数的单位填“人”，参加次数填“人次”，分不清的填“人（次）”。',
    en: '人 for persons, 人次 for attendances, 人（次） where it cannot be told.',
  },
};

/** 普法活动: one activity of legal education, which may have several sessions. */
export interface PufaActivity extends LedgerRecord {
  /** 清单项: id of the item of the responsibility list; required unless the activity was not planned. */
  listItemId?: string | undefined;
  /** 临时活动: whether it was not in the list. */
  temporary?: boolean | undefined;
  /** 活动日期: first day; it counts for the year of this date. */
  date: IsoDate;
  /** 结束日期: last day, when it took several. */
  endDate?: IsoDate | undefined;
  /** 主题日编号: id of the theme day, where there is one. */
  dayId?: string | undefined;
  /** 活动主题: what it was about. */
  theme: string;
  /** 活动地点: where. */
  place: string;
  /** 场所类型: what kind of place. */
  venueKind: PufaVenueKind;
  /** 活动形式: how the law was taught. */
  form: PufaForm;
  /** 场次: sessions held, at least 1. */
  sessions: number;
  /** 受众人数: people reached, as recorded: `8800余人（次）`. */
  attendance: Quantity;
  /** 人数口径: what the number of people stands for. */
  countBasis: CountBasis;
  /** 接受咨询: people who asked for advice, as recorded. */
  consultations?: Quantity | undefined;
  /** 发放资料: materials handed out in 份 or 册, as recorded. */
  materials?: Quantity | undefined;
  /** 推送条数: items put online. */
  mediaCount?: number | undefined;
  /** 宣传法律: titles of the laws taught, at least one. */
  statutes: string[];
  /** 佐证材料: documents that prove it, at least one. */
  evidence: Evidence[];
}

/** 普法活动模式: schema of {@link PufaActivity}. */
export const PufaActivitySchema: RecordSchema<PufaActivity> = record<PufaActivity>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    listItemId: ShortTextSchema.optional().meta({ title: '清单项' }),
    temporary: z.boolean().optional().meta({ title: '临时活动' }),
    date: IsoDateSchema.meta({ title: '活动日期' }),
    endDate: IsoDateSchema.optional().meta({ title: '结束日期' }),
    dayId: ShortTextSchema.optional().meta({ title: '主题日编号' }),
    theme: ShortTextSchema.meta({ title: '活动主题' }),
    place: ShortTextSchema.meta({ title: '活动地点' }),
    venueKind: choice(PUFA_VENUE_KIND_LABELS).meta({ title: '场所类型' }),
    form: choice(PUFA_FORM_LABELS).meta({ title: '活动形式' }),
    sessions: z.int().min(1).max(1_000_000_000).meta({ title: '场次' }),
    attendance: QuantitySchema.meta({ title: '受众人数' }),
    countBasis: choice(COUNT_BASIS_LABELS).meta({ title: '人数口径' }),
    consultations: QuantitySchema.optional().meta({ title: '接受咨询' }),
    materials: QuantitySchema.optional().meta({ title: '发放资料' }),
    mediaCount: z.int().min(0).max(1_000_000_000).optional().meta({ title: '推送条数' }),
    statutes: z.array(ShortTextSchema).min(1).max(100).meta({ title: '宣传法律' }),
    evidence: z.array(EvidenceSchema).min(1).max(200).meta({ title: '佐证材料' }),
  }),
  { id: 'PufaActivity', title: '普法活动', description: 'One activity of legal education.' },
  [
    requiredWhen(
      'listItemId',
      { not: { temporary: true } },
      {
        message: {
          zh: '没有写明清单项，也不是临时活动',
          en: 'no item of the list is named, nor is it marked as not planned',
        },
        fix: {
          zh: '请填写清单项；清单外的活动请选择“临时活动”。',
          en: 'Name the item, or mark the activity as not planned.',
        },
      },
    ),
    notBefore('endDate', 'date'),
    never({ countBasis: 'persons', not: { 'attendance.unit': ['人', '名'] } }, UNIT_FITS_BASIS),
    never({ countBasis: 'attendances', not: { 'attendance.unit': '人次' } }, UNIT_FITS_BASIS),
    never({ countBasis: 'ambiguous', not: { 'attendance.unit': ['人（次）', '人(次)'] } }, UNIT_FITS_BASIS),
    never(
      { given: 'materials', not: { 'materials.unit': ['份', '册'] } },
      {
        message: { zh: '发放资料的单位不是份或册', en: 'materials are not counted in 份 or 册' },
        fix: { zh: '请按“份”或“册”填写。', en: 'Count them in 份 or 册.' },
      },
    ),
  ],
);
