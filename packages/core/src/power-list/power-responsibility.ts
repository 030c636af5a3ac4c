import * as z from 'zod';
import { oneOfRequired } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 责任事项: what the body owes at one stage of exercising a power. */
export interface ResponsibilityItem {
  /** 责任环节: the stage, for example 受理、审查、决定、送达、事后监管. */
  stage: string;
  /** 责任内容: what is owed. */
  text: string;
  /** 责任依据: what demands it. */
  basis: LegalCitation[];
}

/** 责任事项模式: schema of {@link ResponsibilityItem}. */
export const ResponsibilityItemSchema: RecordSchema<ResponsibilityItem> = record<ResponsibilityItem>()(
  () => ({
    stage: ShortTextSchema.meta({ title: '责任环节' }),
    text: LongTextSchema.meta({ title: '责任内容' }),
    basis: z.array(LegalCitationSchema).max(50).meta({ title: '责任依据' }),
  }),
  { id: 'ResponsibilityItem', title: '责任事项', description: 'What the body owes at one stage.' },
);

/** 追责情形: a case in which officers are held to account for a power. */
export interface AccountabilityCircumstance {
  /** 情形: what was done or left undone. */
  text: string;
  /** 追责依据: what they are held to account under. */
  basis: LegalCitation[];
}

/** 追责情形模式: schema of {@link AccountabilityCircumstance}. */
export const AccountabilityCircumstanceSchema: RecordSchema<AccountabilityCircumstance> =
  record<AccountabilityCircumstance>()(
    () => ({
      text: LongTextSchema.meta({ title: '情形' }),
      basis: z.array(LegalCitationSchema).max(50).meta({ title: '追责依据' }),
    }),
    { id: 'AccountabilityCircumstance', title: '追责情形', description: 'A case of accountability.' },
  );

/** 监督方式: how the public can complain about an item; at least one way. */
export interface ItemSupervision {
  /** 监督电话: telephone. */
  phone?: string | undefined;
  /** 监督网址: web address. */
  url?: string | undefined;
  /** 监督地址: postal address. */
  address?: string | undefined;
}

/** 监督方式模式: schema of {@link ItemSupervision}. */
export const ItemSupervisionSchema: RecordSchema<ItemSupervision> = record<ItemSupervision>()(
  () => ({
    phone: ShortTextSchema.optional().meta({ title: '监督电话' }),
    url: ShortTextSchema.optional().meta({ title: '监督网址' }),
    address: ShortTextSchema.optional().meta({ title: '监督地址' }),
  }),
  { id: 'ItemSupervision', title: '监督方式', description: 'How the public can complain about an item.' },
  [oneOfRequired(['phone', 'url', 'address'])],
);

/** 救济渠道: where a decision under a power can be challenged. */
export interface ItemRelief {
  /** 复议机关: who reconsiders. */
  reconsideration?: OrganizationRef | undefined;
  /** 诉讼法院: which court hears the suit. */
  litigation?: string | undefined;
}

/** 救济渠道模式: schema of {@link ItemRelief}. */
export const ItemReliefSchema: RecordSchema<ItemRelief> = record<ItemRelief>()(
  () => ({
    reconsideration: OrganizationRefSchema.optional().meta({ title: '复议机关' }),
    litigation: ShortTextSchema.optional().meta({ title: '诉讼法院' }),
  }),
  { id: 'ItemRelief', title: '救济渠道', description: 'Where a decision can be challenged.' },
);
