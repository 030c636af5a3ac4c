import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { Evidence, LedgerRecord } from '../values/ledger-record.js';
import { EvidenceSchema, LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { different, exactlyWhen, laterThan } from '../record/conditions.js';
import type { Condition } from '../record/condition.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { type ImplementingBody, ImplementingBodySchema } from './implementing-body.js';
import type { ItemFee } from '../values/item-fee.js';
import { ItemFeeSchema } from '../values/item-fee-schema.js';
import { type CategoryCode, CategoryCodeSchema, type PowerCode, PowerCodeSchema } from './power-code.js';
import {
  EXERCISE_LEVEL_LABELS,
  type ExerciseLevel,
  POWER_ITEM_STATUS_LABELS,
  POWER_SOURCE_LABELS,
  type PowerItemStatus,
  type PowerSource,
} from './power-item-choices.js';
import {
  type AccountabilityCircumstance,
  AccountabilityCircumstanceSchema,
  type ItemRelief,
  ItemReliefSchema,
  type ItemSupervision,
  ItemSupervisionSchema,
  type ResponsibilityItem,
  ResponsibilityItemSchema,
} from './power-responsibility.js';
import { SERVICE_TARGET_LABELS, type ServiceTarget } from '../values/service-target.js';

/**
 * 职权事项通用要素: what every item of a list of powers has, whatever its class.
 *
 * The list creates no power: an item records what statutes give, so an act never rests on the item but on its bases.
 */
export interface PowerItemBase extends LedgerRecord {
  /** 序号: its place in the list, from 1. */
  seq?: number | undefined;
  /** 类型代码: code of the class in the list's own table; tables differ, so the class is never read off it. */
  categoryCode?: CategoryCode | undefined;
  /** 职权编码: its codes, at least one. */
  codes: PowerCode[];
  /** 职权名称: its name, unique within body and class. */
  name: string;
  /** 主项: id of the main item, for a sub-item. */
  parentId?: string | undefined;
  /** 子项名称: name of the sub-item, where the list prints both. */
  subItemName?: string | undefined;
  /** 设定依据: what creates the power, at least one, from the highest rank down. */
  establishingBasis: LegalCitation[];
  /** 实施依据: what says how it is exercised. */
  implementingBasis?: LegalCitation[] | undefined;
  /** 实施主体: the body that exercises it. */
  implementingBody: ImplementingBody;
  /** 承办机构: the unit within the body that handles it. */
  handlingUnit: string;
  /** 行使层级: level at which it is exercised. */
  exerciseLevel: ExerciseLevel;
  /** 权力来源: how it came to the body. */
  powerSource: PowerSource;
  /** 服务对象: whom it serves or regulates. */
  targets?: ServiceTarget[] | undefined;
  /** 责任事项: what the body owes, at least one. */
  responsibilities: ResponsibilityItem[];
  /** 追责情形: when officers are held to account, at least one. */
  accountability: AccountabilityCircumstance[];
  /** 收费: whether it is charged for. */
  fee: ItemFee;
  /** 运行流程图: how it runs. */
  flowChart?: Evidence | undefined;
  /** 廉政风险点: where integrity is at risk. */
  riskPoints?: string[] | undefined;
  /** 监督方式: how the public can complain. */
  supervision: ItemSupervision;
  /** 救济渠道: where its decisions can be challenged. */
  relief?: ItemRelief | undefined;
  /** 状态: whether it may be exercised. */
  status: PowerItemStatus;
  /** 版本: from 1, one more with each change. */
  version: number;
  /** 生效日期: first day on the list. */
  effectiveOn: IsoDate;
  /** 取消日期: first day no longer on the list; required for a cancelled item. */
  cancelledOn?: IsoDate | undefined;
  /** 公布日期: when it was published. */
  publishedOn: IsoDate;
  /** 公布网址: where it is published. */
  publishedUrls: string[];
}

/** Schema fields of {@link PowerItemBase}, spread into each variant. Internal. */
export const POWER_ITEM_FIELDS = {
  ...LEDGER_RECORD_FIELDS,
  seq: z.int().min(1).max(1_000_000).optional().meta({ title: '序号' }),
  categoryCode: CategoryCodeSchema.optional().meta({ title: '类型代码' }),
  codes: z.array(PowerCodeSchema).min(1).max(10).meta({ title: '职权编码' }),
  name: ShortTextSchema.meta({ title: '职权名称' }),
  parentId: ShortTextSchema.optional().meta({ title: '主项' }),
  subItemName: ShortTextSchema.optional().meta({ title: '子项名称' }),
  establishingBasis: z.array(LegalCitationSchema).min(1).max(100).meta({ title: '设定依据' }),
  implementingBasis: z.array(LegalCitationSchema).max(100).optional().meta({ title: '实施依据' }),
  implementingBody: ImplementingBodySchema.meta({ title: '实施主体' }),
  handlingUnit: ShortTextSchema.meta({ title: '承办机构' }),
  exerciseLevel: choice(EXERCISE_LEVEL_LABELS).meta({ title: '行使层级' }),
  powerSource: choice(POWER_SOURCE_LABELS).meta({ title: '权力来源' }),
  targets: z.array(choice(SERVICE_TARGET_LABELS)).max(7).optional().meta({ title: '服务对象' }),
  responsibilities: z.array(ResponsibilityItemSchema).min(1).max(100).meta({ title: '责任事项' }),
  accountability: z.array(AccountabilityCircumstanceSchema).min(1).max(100).meta({ title: '追责情形' }),
  fee: ItemFeeSchema.meta({ title: '收费' }),
  flowChart: EvidenceSchema.optional().meta({ title: '运行流程图' }),
  riskPoints: z.array(ShortTextSchema).max(100).optional().meta({ title: '廉政风险点' }),
  supervision: ItemSupervisionSchema.meta({ title: '监督方式' }),
  relief: ItemReliefSchema.optional().meta({ title: '救济渠道' }),
  status: choice(POWER_ITEM_STATUS_LABELS).meta({ title: '状态' }),
  version: z.int().min(1).max(100_000).meta({ title: '版本' }),
  effectiveOn: IsoDateSchema.meta({ title: '生效日期' }),
  cancelledOn: IsoDateSchema.optional().meta({ title: '取消日期' }),
  publishedOn: IsoDateSchema.meta({ title: '公布日期' }),
  publishedUrls: z.array(ShortTextSchema).max(50).meta({ title: '公布网址' }),
};

/** True when basic code, implementation code and credit code of the body agree where they are given. */
function codesAgree({ codes, implementingBody }: PowerItemBase): boolean {
  const basic = codes.find(({ system }) => system === 'gbt39554-basic')?.value;
  const implementation = codes.find(({ system }) => system === 'gbt39554-impl')?.value;
  if (implementation === undefined) return true;
  return (
    (basic === undefined || implementation.slice(19) === basic) &&
    (implementingBody.uscc === undefined || implementation.startsWith(implementingBody.uscc))
  );
}

/** Conditions of every variant. Internal. */
export const POWER_ITEM_CONDITIONS: readonly Condition<PowerItemBase>[] = [
  {
    kind: 'function',
    at: 'codes',
    holds: codesAgree,
    message: {
      zh: '实施编码与基本编码或实施主体的统一社会信用代码不一致',
      en: 'the implementation code does not agree with the basic code or the credit code of the body',
    },
    fix: {
      zh: '实施编码前18位是实施主体的统一社会信用代码，后12位是基本编码，请核对。',
      en: 'Its first 18 characters are the credit code of the body, its last 12 the basic code: check them.',
    },
  },
  exactlyWhen('cancelledOn', { status: 'cancelled' }),
  laterThan('cancelledOn', 'effectiveOn'),
  different('parentId', 'id', {
    message: { zh: '事项以自己为主项', en: 'the item is its own main item' },
    fix: { zh: '请填写主项的编号；本身是主项的不填。', en: 'Enter the id of the main item, or leave it out.' },
  }),
];
