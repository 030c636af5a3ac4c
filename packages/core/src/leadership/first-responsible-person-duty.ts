import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { Evidence, LedgerRecord } from '../values/ledger-record.js';
import { EvidenceSchema, LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { never } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 第一责任人身份: the post by which a person is the first responsible one. */
export type ResponsibleRole = 'partySecretary' | 'governmentHead' | 'departmentHead' | 'townshipHead' | 'zoneHead';

/** 第一责任人身份名称: the Chinese name of each. */
export const RESPONSIBLE_ROLE_LABELS = {
  partySecretary: '党委主要负责人',
  governmentHead: '政府主要负责人',
  departmentHead: '部门主要负责人',
  townshipHead: '乡镇（街道）主要负责人',
  zoneHead: '开发区主要负责人',
} as const satisfies Record<ResponsibleRole, string>;

/** 适用方式: whether the rules bind the post directly or by reference. */
export type DutyApplication = 'direct' | 'byReference';

/** 适用方式名称: the Chinese name of each. */
export const DUTY_APPLICATION_LABELS = {
  direct: '直接适用',
  byReference: '参照执行',
} as const satisfies Record<DutyApplication, string>;

/** 第一责任人职责: the six duties of a Party secretary (第5条) and the six of a government head (第6条). */
export type FirstResponsibleDuty =
  | 'leadAndPlan'
  | 'intraPartyRules'
  | 'lawfulDecisions'
  | 'supportInstitutions'
  | 'appointments'
  | 'publicity'
  | 'organizeAndPlan'
  | 'decisionProcedure'
  | 'performAndEnforce'
  | 'superviseSubordinates'
  | 'respectJudiciary'
  | 'staffLearning';

/** 第一责任人职责名称: the Chinese name of each. */
export const FIRST_RESPONSIBLE_DUTY_LABELS = {
  leadAndPlan: '领导法治建设并纳入规划计划',
  intraPartyRules: '依规治党、完善党内法规',
  lawfulDecisions: '依法依规决策',
  supportInstitutions: '支持各机关依法履职',
  appointments: '重视法治素养的用人导向和队伍建设',
  publicity: '推进法治宣传教育',
  organizeAndPlan: '组织法治政府建设并制定计划',
  decisionProcedure: '执行决策程序、推进政务公开',
  performAndEnforce: '依法履职、严格执法',
  superviseSubordinates: '督促班子成员和部门依法行政',
  respectJudiciary: '尊重司法、依法应诉',
  staffLearning: '推动工作人员学法用法',
} as const satisfies Record<FirstResponsibleDuty, string>;

/** 职责履行: what was done for one duty. */
export interface DutyPerformance {
  /** 职责: which duty. */
  duty: FirstResponsibleDuty;
  /** 履行情况: what was done. */
  done: string;
  /** 履行日期: when. */
  on?: IsoDate | undefined;
  /** 佐证材料: documents that prove it. */
  evidence?: Evidence[] | undefined;
}

/** 职责履行模式: schema of {@link DutyPerformance}. */
export const DutyPerformanceSchema: RecordSchema<DutyPerformance> = record<DutyPerformance>()(
  () => ({
    duty: choice(FIRST_RESPONSIBLE_DUTY_LABELS).meta({ title: '职责' }),
    done: LongTextSchema.meta({ title: '履行情况' }),
    on: IsoDateSchema.optional().meta({ title: '履行日期' }),
    evidence: z.array(EvidenceSchema).max(50).optional().meta({ title: '佐证材料' }),
  }),
  { id: 'DutyPerformance', title: '职责履行', description: 'What was done for one duty.' },
);

/** 亲自履职: one thing the leader did in person. */
export interface PersonalAct {
  /** 日期: when. */
  on: IsoDate;
  /** 事项: what about. */
  matter: string;
}

/** 亲自履职模式: schema of {@link PersonalAct}. */
export const PersonalActSchema: RecordSchema<PersonalAct> = record<PersonalAct>()(
  () => ({
    on: IsoDateSchema.meta({ title: '日期' }),
    matter: ShortTextSchema.meta({ title: '事项' }),
  }),
  { id: 'PersonalAct', title: '亲自履职', description: 'One thing the leader did in person.' },
);

/**
 * 四个亲自: what the leader did in person, of four kinds; a kind without entries stays empty.
 *
 * Source: 《党政主要负责人履行推进法治建设第一责任人职责规定》第4条.
 */
export interface FourPersonally {
  /** 重要工作亲自部署: important work deployed. */
  deploysImportantWork: PersonalAct[];
  /** 重大问题亲自过问: major problems inquired into. */
  inquiresIntoMajorProblems: PersonalAct[];
  /** 重点环节亲自协调: key links coordinated. */
  coordinatesKeyLinks: PersonalAct[];
  /** 重要任务亲自督办: important tasks supervised. */
  supervisesImportantTasks: PersonalAct[];
}

/** 四个亲自模式: schema of {@link FourPersonally}. */
export const FourPersonallySchema: RecordSchema<FourPersonally> = record<FourPersonally>()(
  () => ({
    deploysImportantWork: z.array(PersonalActSchema).max(500).meta({ title: '重要工作亲自部署' }),
    inquiresIntoMajorProblems: z.array(PersonalActSchema).max(500).meta({ title: '重大问题亲自过问' }),
    coordinatesKeyLinks: z.array(PersonalActSchema).max(500).meta({ title: '重点环节亲自协调' }),
    supervisesImportantTasks: z.array(PersonalActSchema).max(500).meta({ title: '重要任务亲自督办' }),
  }),
  { id: 'FourPersonally', title: '四个亲自', description: 'What the leader did in person, of four kinds.' },
);

/** The six duties of a Party secretary; the other six are those of a government head. */
const PARTY_DUTIES: ReadonlySet<FirstResponsibleDuty> = new Set([
  'leadAndPlan',
  'intraPartyRules',
  'lawfulDecisions',
  'supportInstitutions',
  'appointments',
  'publicity',
]);

/** Whether a duty belongs to a post; posts to which the rules apply by reference may take from both. */
function belongs(role: ResponsibleRole, duty: FirstResponsibleDuty): boolean {
  if (role === 'partySecretary') return PARTY_DUTIES.has(duty);
  return role !== 'governmentHead' || !PARTY_DUTIES.has(duty);
}

/**
 * 第一责任人履职: how one principal leader performed the duties of the first responsible person in the year.
 *
 * Source: 《党政主要负责人履行推进法治建设第一责任人职责规定》第2条、第4条至第6条.
 */
export interface FirstResponsiblePersonDuty extends LedgerRecord {
  /** 责任人: the principal leader. */
  person: Person;
  /** 身份: post. */
  role: ResponsibleRole;
  /** 适用方式: directly for heads of Party committee and government, by reference for others. */
  applies: DutyApplication;
  /** 职责履行: what was done, at least one entry; the duties are those of the post. */
  duties: DutyPerformance[];
  /** 四个亲自: what was done in person. */
  fourPersonally: FourPersonally;
  /** 述法报告: id of the duty report of the same year. */
  dutyReportId?: string | undefined;
}

/** 第一责任人履职模式: schema of {@link FirstResponsiblePersonDuty}. */
export const FirstResponsiblePersonDutySchema: RecordSchema<FirstResponsiblePersonDuty> =
  record<FirstResponsiblePersonDuty>()(
    () => ({
      ...LEDGER_RECORD_FIELDS,
      person: PersonSchema.meta({ title: '责任人' }),
      role: choice(RESPONSIBLE_ROLE_LABELS).meta({ title: '身份' }),
      applies: choice(DUTY_APPLICATION_LABELS).meta({ title: '适用方式' }),
      duties: z.array(DutyPerformanceSchema).min(1).max(200).meta({ title: '职责履行' }),
      fourPersonally: FourPersonallySchema.meta({ title: '四个亲自' }),
      dutyReportId: ShortTextSchema.optional().meta({ title: '述法报告' }),
    }),
    {
      id: 'FirstResponsiblePersonDuty',
      title: '第一责任人履职',
      description: 'How one principal leader performed the duties of the first responsible person in the year.',
    },
    [
      never({ applies: 'direct', not: { role: ['partySecretary', 'governmentHead'] } }),
      never({ not: { applies: 'direct' }, role: ['partySecretary', 'governmentHead'] }, { at: 'applies' }),
      {
        kind: 'function',
        at: 'duties',
        holds: ({ role, duties }) => duties.every(({ duty }) => belongs(role, duty)),
        message: { zh: '所填职责不是该身份的职责', en: 'a duty does not belong to the post' },
        fix: {
          zh: '党委主要负责人按第五条六项填写，政府主要负责人按第六条六项填写。',
          en: 'Take the six of article 5 for a Party secretary, the six of article 6 for a government head.',
        },
      },
    ],
  );
