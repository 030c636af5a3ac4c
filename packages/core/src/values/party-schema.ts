import * as z from 'zod';
import { choice } from '../record/choice.js';
import { absentWhen, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { namedValue } from './named-value.js';
import { UsccFormatSchema } from './organization-schema.js';
import { type EnforcementParty, ID_DOCUMENT_KIND_LABELS, PARTY_KIND_LABELS } from './party.js';
import { ShortTextSchema } from './text-schema.js';

/** 证件号码（脱敏）模式: the number of a document of identity with its middle masked; a whole number is refused. */
export const MaskedIdNoSchema: z.ZodType<string> = namedValue(
  'MaskedIdNo',
  z.string().regex(/^[0-9A-Za-z]{0,8}\*{4,20}[0-9A-Za-z]{0,6}$/),
  { sensitive: true },
);

/** 当事人模式: schema of {@link EnforcementParty}. */
export const EnforcementPartySchema: RecordSchema<EnforcementParty> = record<EnforcementParty>()(
  () => ({
    kind: choice(PARTY_KIND_LABELS).meta({ title: '当事人类别' }),
    name: ShortTextSchema.meta({ title: '当事人名称' }),
    uscc: UsccFormatSchema.optional().meta({ title: '统一社会信用代码' }),
    legalRepresentative: ShortTextSchema.optional().meta({ title: '法定代表人' }),
    idType: choice(ID_DOCUMENT_KIND_LABELS).optional().meta({ title: '证件类型' }),
    maskedIdNo: MaskedIdNoSchema.optional().meta({ title: '证件号码（脱敏）' }),
  }),
  { id: 'EnforcementParty', title: '当事人', description: 'The person or organization an act is directed at.' },
  [absentWhen('uscc', { kind: 'naturalPerson' }), requiredWhen('idType', 'maskedIdNo')],
);
