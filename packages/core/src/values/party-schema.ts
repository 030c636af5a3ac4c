import * as z from 'zod';
import { choice } from '../record/choice.js';
import { absentWhen, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { namedValue } from './named-value-schema.js';
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
    kind: choice(PARTY_KIND_LABELS).meta({
      title: '当事人类别',
      variants: ['行政相对人类别', 'CF_XDR_LB', 'XK_XDR_LB'],
    }),
    name: ShortTextSchema.meta({ title: '当事人名称', variants: ['行政相对人名称', 'CF_XDR_MC', 'XK_XDR_MC'] }),
    uscc: UsccFormatSchema.optional().meta({ title: '统一社会信用代码', variants: ['CF_XDR_SHXYM', 'XK_XDR_SHXYM'] }),
    legalRepresentative: ShortTextSchema.optional().meta({
      title: '法定代表人',
      variants: ['CF_FRDB', 'XK_FRDB', 'XK_FDDB'],
    }),
    idType: choice(ID_DOCUMENT_KIND_LABELS)
      .optional()
      .meta({ title: '证件类型', variants: ['CF_XDR_ZJLX', 'XK_XDR_ZJLX'] }),
    maskedIdNo: MaskedIdNoSchema.optional().meta({
      title: '证件号码（脱敏）',
      variants: ['CF_XDR_ZJHM', 'XK_XDR_ZJHM'],
    }),
  }),
  { id: 'EnforcementParty', title: '当事人', description: 'The person or organization an act is directed at.' },
  [absentWhen('uscc', { kind: 'naturalPerson' }), requiredWhen('idType', 'maskedIdNo')],
);
