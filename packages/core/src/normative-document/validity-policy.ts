import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 有效期政策: how long normative documents stay in force in one area; there is no national rule. */
export interface ValidityPolicy {
  /** 适用地区: area code or name. */
  jurisdiction: string;
  /** 一般年限: years at most. */
  years: number;
  /** 试行年限: years at most for documents on trial. */
  trialYears: number;
  /** 临时性文件随任务失效: whether documents for a passing task end with it. */
  temporaryEndsWithTask: boolean;
  /** 期满前评估: days before the end by which it is assessed whether to go on. */
  assessBeforeDays?: number | undefined;
}

/** 有效期政策模式: schema of {@link ValidityPolicy}. */
export const ValidityPolicySchema: RecordSchema<ValidityPolicy> = record<ValidityPolicy>()(
  () => ({
    jurisdiction: ShortTextSchema.meta({ title: '适用地区' }),
    years: z.int().min(1).max(50).meta({ title: '一般年限' }),
    trialYears: z.int().min(1).max(50).meta({ title: '试行年限' }),
    temporaryEndsWithTask: z.boolean().meta({ title: '临时性文件随任务失效' }),
    assessBeforeDays: z.int().min(0).max(3_650).optional().meta({ title: '期满前评估' }),
  }),
  { id: 'ValidityPolicy', title: '有效期政策', description: 'How long normative documents stay in force in one area.' },
);
