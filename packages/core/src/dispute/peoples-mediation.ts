import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen, notBefore, onlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 调解启动方式: how a mediation begins; always voluntary (《中华人民共和国人民调解法》第17条). */
export type MediationStart = 'onApplication' | 'proactive';

/** 调解启动方式名称: the Chinese name of each. */
export const MEDIATION_START_LABELS = {
  onApplication: '依申请调解',
  proactive: '主动调解',
} as const satisfies Record<MediationStart, string>;

/** 调解协议形式: written or oral. */
export type MediationAgreementForm = 'written' | 'oral';

/** 调解协议形式名称: the Chinese name of each. */
export const MEDIATION_AGREEMENT_FORM_LABELS = {
  written: '书面协议',
  oral: '口头协议',
} as const satisfies Record<MediationAgreementForm, string>;

/** 人民调解委员会: the committee that mediates (《中华人民共和国人民调解法》第8条、第9条). */
export interface MediationCommittee {
  /** 调解委员会名称: its name. */
  name: string;
  /** 委员人数: 3 to 9. */
  members: number;
  /** 任期开始: first day of its three-year term. */
  termStart: IsoDate;
}

/** 人民调解委员会模式: schema of {@link MediationCommittee}. */
export const MediationCommitteeSchema: RecordSchema<MediationCommittee> = record<MediationCommittee>()(
  () => ({
    name: ShortTextSchema.meta({ title: '调解委员会名称' }),
    members: z.int().min(3).max(9).meta({ title: '委员人数' }),
    termStart: IsoDateSchema.meta({ title: '任期开始' }),
  }),
  { id: 'MediationCommittee', title: '人民调解委员会', description: 'The committee that mediates.' },
);

/** 司法确认: confirmation of an agreement by a court (《中华人民共和国人民调解法》第33条). */
export interface JudicialConfirmation {
  /** 申请司法确认日期: when it was applied for, within 30 days of the agreement. */
  appliedOn: IsoDate;
  /** 确认日期: when the court decided. */
  confirmedOn?: IsoDate | undefined;
  /** 确认结果: what the court decided. */
  result?: string | undefined;
}

/** 司法确认模式: schema of {@link JudicialConfirmation}. */
export const JudicialConfirmationSchema: RecordSchema<JudicialConfirmation> = record<JudicialConfirmation>()(
  () => ({
    appliedOn: IsoDateSchema.meta({ title: '申请司法确认日期' }),
    confirmedOn: IsoDateSchema.optional().meta({ title: '确认日期' }),
    result: ShortTextSchema.optional().meta({ title: '确认结果' }),
  }),
  { id: 'JudicialConfirmation', title: '司法确认', description: 'Confirmation of an agreement by a court.' },
  [notBefore('confirmedOn', 'appliedOn')],
);

/**
 * 人民调解: one dispute taken to people’s mediation.
 *
 * Source: 《中华人民共和国人民调解法》.
 */
export interface PeoplesMediation extends LedgerRecord {
  /** 调解委员会: who mediates. */
  committee: MediationCommittee;
  /** 受理日期: when it was taken up. */
  acceptedOn: IsoDate;
  /** 启动方式: on application or proactively. */
  start: MediationStart;
  /** 调解结束日期: when it ended; it counts for the year of this date. */
  closedOn?: IsoDate | undefined;
  /** 调解成功: whether it succeeded, once ended. */
  succeeded?: boolean | undefined;
  /** 达成协议日期: when the agreement was reached. */
  agreedOn?: IsoDate | undefined;
  /** 协议形式: written or oral. */
  agreementForm?: MediationAgreementForm | undefined;
  /** 是否履行: whether the agreement was performed. */
  performed?: boolean | undefined;
  /** 司法确认: confirmation by a court. */
  judicialConfirmation?: JudicialConfirmation | undefined;
}

/** 人民调解模式: schema of {@link PeoplesMediation}. */
export const PeoplesMediationSchema: RecordSchema<PeoplesMediation> = record<PeoplesMediation>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    committee: MediationCommitteeSchema.meta({ title: '调解委员会' }),
    acceptedOn: IsoDateSchema.meta({ title: '受理日期' }),
    start: choice(MEDIATION_START_LABELS).meta({ title: '启动方式' }),
    closedOn: IsoDateSchema.optional().meta({ title: '调解结束日期' }),
    succeeded: z.boolean().optional().meta({ title: '调解成功' }),
    agreedOn: IsoDateSchema.optional().meta({ title: '达成协议日期' }),
    agreementForm: choice(MEDIATION_AGREEMENT_FORM_LABELS).optional().meta({ title: '协议形式' }),
    performed: z.boolean().optional().meta({ title: '是否履行' }),
    judicialConfirmation: JudicialConfirmationSchema.optional().meta({ title: '司法确认' }),
  }),
  { id: 'PeoplesMediation', title: '人民调解', description: 'One dispute taken to people’s mediation.' },
  [
    notBefore('closedOn', 'acceptedOn'),
    exactlyWhen('succeeded', 'closedOn'),
    onlyWhen('agreedOn', { succeeded: true }),
    exactlyWhen('agreementForm', 'agreedOn'),
    onlyWhen('performed', 'agreedOn'),
    onlyWhen('judicialConfirmation', 'agreedOn'),
    notBefore('judicialConfirmation.appliedOn', 'agreedOn'),
  ],
);
