import { choice } from '../record/choice.js';
import { exactlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { GOVERNMENT_LEVEL_LABELS, type OrganizationRef } from '../values/organization.js';
import { RegionCodeSchema, UsccFormatSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 主体性质: by what right a body exercises a power. */
export type BodyNature = 'statutory' | 'authorized' | 'entrusted';

/** 主体性质名称: the Chinese name of each. */
export const BODY_NATURE_LABELS = {
  statutory: '法定机关',
  authorized: '授权组织',
  entrusted: '受委托组织',
} as const satisfies Record<BodyNature, string>;

/** 实施主体: the body that exercises a power, with the right by which it does. */
export interface ImplementingBody extends OrganizationRef {
  /** 主体性质: statutory organ, authorized organization or entrusted unit. */
  nature: BodyNature;
  /** 委托机关: the organ that entrusts it; required for an entrusted unit, absent otherwise. */
  entrustedBy?: string | undefined;
}

/** 实施主体模式: schema of {@link ImplementingBody}. */
export const ImplementingBodySchema: RecordSchema<ImplementingBody> = record<ImplementingBody>()(
  () => ({
    name: ShortTextSchema.meta({ title: '名称' }),
    uscc: UsccFormatSchema.optional().meta({ title: '统一社会信用代码' }),
    regionCode: RegionCodeSchema.optional().meta({ title: '行政区划代码' }),
    level: choice(GOVERNMENT_LEVEL_LABELS).optional().meta({ title: '层级' }),
    nature: choice(BODY_NATURE_LABELS).meta({ title: '主体性质' }),
    entrustedBy: ShortTextSchema.optional().meta({ title: '委托机关' }),
  }),
  { id: 'ImplementingBody', title: '实施主体', description: 'The body that exercises a power.' },
  [exactlyWhen('entrustedBy', { nature: 'entrusted' })],
);
