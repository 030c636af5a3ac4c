import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { type Adoption, ADOPTION_LABELS } from '../values/adoption.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { MoneyYuan } from '../values/money.js';
import { MoneyYuanSchema } from '../values/money-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 合同履行情况: how a contract is performed. */
export type ContractPerformance = 'onTrack' | 'breach' | 'completed' | 'terminated';

/** 合同履行情况名称: the Chinese name of each. */
export const CONTRACT_PERFORMANCE_LABELS = {
  onTrack: '正常履行',
  breach: '违约',
  completed: '履行完毕',
  terminated: '终止',
} as const satisfies Record<ContractPerformance, string>;

/**
 * 合同审核: the review of one contract, with what became of the opinion, its registration and its performance.
 *
 * Adoption, registration and performance are checked together in practice.
 */
export interface ContractReview extends LedgerRecord {
  /** 合同名称: title of the contract. */
  contractName: string;
  /** 合同相对方: the other party. */
  counterparty: OrganizationRef;
  /** 合同金额: in yuan. */
  amountYuan?: MoneyYuan | undefined;
  /** 审核日期: when the review was finished; it counts for the year of this date. */
  reviewedOn: IsoDate;
  /** 审核意见: id of the legal opinion. */
  opinionId: string;
  /** 采纳情况: what became of the opinion. */
  adoption: Adoption;
  /** 未采纳理由: required unless it was adopted or is pending. */
  adoptionReason?: string | undefined;
  /** 登记备案号: number under which the signed contract is registered. */
  registeredNo?: string | undefined;
  /** 签订日期: when it was signed; absent while it is not. */
  signedOn?: IsoDate | undefined;
  /** 履行情况: how it is performed, once signed. */
  performance?: ContractPerformance | undefined;
}

/** 合同审核模式: schema of {@link ContractReview}. */
export const ContractReviewSchema: RecordSchema<ContractReview> = record<ContractReview>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    contractName: ShortTextSchema.meta({ title: '合同名称' }),
    counterparty: OrganizationRefSchema.meta({ title: '合同相对方' }),
    amountYuan: MoneyYuanSchema.optional().meta({ title: '合同金额' }),
    reviewedOn: IsoDateSchema.meta({ title: '审核日期' }),
    opinionId: ShortTextSchema.meta({ title: '审核意见' }),
    adoption: choice(ADOPTION_LABELS).meta({ title: '采纳情况' }),
    adoptionReason: LongTextSchema.optional().meta({ title: '未采纳理由' }),
    registeredNo: ShortTextSchema.optional().meta({ title: '登记备案号' }),
    signedOn: IsoDateSchema.optional().meta({ title: '签订日期' }),
    performance: choice(CONTRACT_PERFORMANCE_LABELS).optional().meta({ title: '履行情况' }),
  }),
  { id: 'ContractReview', title: '合同审核', description: 'The review of one contract.' },
  [
    requiredWhen('adoptionReason', { adoption: ['partlyAdopted', 'notAdopted'] }),
    requiredWhen('signedOn', 'registeredNo'),
    // One finding, not two, where the contract was registered as well.
    requiredWhen(
      'signedOn',
      { given: 'performance', not: 'registeredNo' },
      { message: { zh: '已填写履行情况，没有填写签订日期', en: 'performance is given and signedOn is missing' } },
    ),
  ],
);
