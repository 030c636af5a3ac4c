import * as z from 'zod';
import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import { namedValue } from './named-value-schema.js';
import { ShortTextSchema } from './text-schema.js';
import { GOVERNMENT_LEVEL_LABELS, type OrganizationRef, type Person } from './organization.js';

/** 行政区划代码模式: 6, 9 or 12 digits (GB/T 2260, GB/T 10114). */
export const RegionCodeSchema: z.ZodType<string> = namedValue(
  'RegionCode',
  z.string().regex(/^[1-9]\d{5}(?:\d{3}){0,2}$/),
);

/** 统一社会信用代码格式: 18 characters without I, O, S, V, Z (GB 32100-2015); the check character is not tested here. */
export const UsccFormatSchema: z.ZodType<string> = namedValue(
  'UsccFormat',
  z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/),
);

/** 电话模式: digits with the usual marks, 5 to 20 characters. */
export const PhoneSchema: z.ZodType<string> = namedValue('Phone', z.string().regex(/^[\d+() -]{5,20}$/), {
  sensitive: true,
});

/** 机构模式: schema of {@link OrganizationRef}. */
export const OrganizationRefSchema: RecordSchema<OrganizationRef> = record<OrganizationRef>()(
  () => ({
    name: ShortTextSchema.meta({ title: '名称' }),
    uscc: UsccFormatSchema.optional().meta({ title: '统一社会信用代码' }),
    regionCode: RegionCodeSchema.optional().meta({ title: '行政区划代码' }),
    level: choice(GOVERNMENT_LEVEL_LABELS).optional().meta({ title: '层级' }),
  }),
  { id: 'OrganizationRef', title: '机构', description: 'An organ or unit named in a record.' },
);

/** 人员模式: schema of {@link Person}. */
export const PersonSchema: RecordSchema<Person> = record<Person>()(
  () => ({
    name: ShortTextSchema.meta({ title: '姓名' }),
    post: ShortTextSchema.optional().meta({ title: '职务' }),
    unit: ShortTextSchema.optional().meta({ title: '单位' }),
    phone: PhoneSchema.optional().meta({ title: '电话' }),
  }),
  { id: 'Person', title: '人员', description: 'A person named in a record.' },
);
