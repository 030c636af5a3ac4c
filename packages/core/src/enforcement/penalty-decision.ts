import * as z from 'zod';
import { PENALTY_KIND_LABELS, type PenaltyKind } from '../values/penalty-kind.js';
import { choice } from '../record/choice.js';
import { exactlyWhen, onlyWhen, uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import type { MoneyWan } from '../values/money.js';
import { MoneyWanSchema } from '../values/money-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 处罚结果: what was decided. */
export type PenaltyOutcome = 'imposed' | 'mitigated' | 'exempted' | 'transferred' | 'withdrawn';

/** 处罚结果名称: the Chinese name of each. */
export const PENALTY_OUTCOME_LABELS = {
  imposed: '予以处罚',
  mitigated: '减轻处罚',
  exempted: '不予处罚',
  transferred: '移送',
  withdrawn: '撤销案件',
} as const satisfies Record<PenaltyOutcome, string>;

/**
 * 处罚决定: what was decided in a penalty case.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第9条、第57条、第59条.
 */
export interface PenaltyDecision {
  /** 决定书文号: its number. */
  documentNumber: string;
  /** 决定日期: the case counts for the year of this date. */
  decidedOn: IsoDate;
  /** 处罚结果: what was decided. */
  outcome: PenaltyOutcome;
  /** 处罚种类: kinds of penalty; none unless one was imposed. An order to correct is none. */
  kinds: PenaltyKind[];
  /** 决定内容: the decision in words. */
  content: string;
  /** 处罚依据: the law it rests on, at least one. */
  basis: LegalCitation[];
  /** 违反的规定: the law that was violated. */
  violationBasis: LegalCitation[];
  /** 罚款金额（万元）: amount in the decision. */
  fineWan?: MoneyWan | undefined;
  /** 没收金额（万元）: amount confiscated; left out where its value cannot be determined. */
  confiscationWan?: MoneyWan | undefined;
  /** 证照名称及编号: the license suspended or revoked. */
  licenseNameNo?: string | undefined;
  /** 处罚有效期: last day a lasting penalty has effect. */
  effectiveTo?: IsoDate | undefined;
}

/** 处罚决定模式: schema of {@link PenaltyDecision}. */
export const PenaltyDecisionSchema: RecordSchema<PenaltyDecision> = record<PenaltyDecision>()(
  () => ({
    documentNumber: ShortTextSchema.meta({ title: '决定书文号' }),
    decidedOn: IsoDateSchema.meta({ title: '决定日期' }),
    outcome: choice(PENALTY_OUTCOME_LABELS).meta({ title: '处罚结果' }),
    kinds: z.array(choice(PENALTY_KIND_LABELS)).max(14).meta({ title: '处罚种类' }),
    content: LongTextSchema.meta({ title: '决定内容' }),
    basis: z.array(LegalCitationSchema).min(1).max(50).meta({ title: '处罚依据' }),
    violationBasis: z.array(LegalCitationSchema).max(50).meta({ title: '违反的规定' }),
    fineWan: MoneyWanSchema.optional().meta({ title: '罚款金额（万元）' }),
    confiscationWan: MoneyWanSchema.optional().meta({ title: '没收金额（万元）' }),
    licenseNameNo: ShortTextSchema.optional().meta({ title: '证照名称及编号' }),
    effectiveTo: IsoDateSchema.optional().meta({ title: '处罚有效期' }),
  }),
  { id: 'PenaltyDecision', title: '处罚决定', description: 'What was decided in a penalty case.' },
  [
    exactlyWhen('kinds', { outcome: ['imposed', 'mitigated'] }),
    uniqueBy('kinds'),
    {
      kind: 'function',
      at: 'fineWan',
      holds: ({ kinds, fineWan }) => kinds.includes('fine') === (fineWan !== undefined && !isZero(fineWan)),
      message: { zh: '罚款金额与处罚种类不符', en: 'the amount of the fine does not fit the kinds of penalty' },
      fix: {
        zh: '处以罚款的填写大于零的金额，没有罚款的不填。',
        en: 'Enter an amount above zero for a fine and none without one.',
      },
    },
    onlyWhen('confiscationWan', { kinds: ['confiscateGains', 'confiscateProperty'] }),
    exactlyWhen('licenseNameNo', { kinds: ['suspendLicense', 'revokeLicense'] }),
  ],
);

function isZero(amount: string): boolean {
  return !/[1-9]/.test(amount);
}
