import * as z from 'zod';
import { choice } from '../record/choice.js';
import { absentWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';

/** 案卷等次: grade of a case file by local review standards. */
export type CaseFileGrade = 'excellent' | 'qualified' | 'basicallyQualified' | 'unqualified';

/** 案卷等次名称: the Chinese name of each. */
export const CASE_FILE_GRADE_LABELS = {
  excellent: '优秀',
  qualified: '合格',
  basicallyQualified: '基本合格',
  unqualified: '不合格',
} as const satisfies Record<CaseFileGrade, string>;

/** 案卷否决项: a fault that by local standards alone decides the grade. */
export type CaseFileVeto =
  | 'unlawfulSubject'
  | 'unqualifiedOfficer'
  | 'shouldHaveTransferred'
  | 'insufficientEvidence'
  | 'unclearFacts'
  | 'wrongCharacterization'
  | 'wrongLaw'
  | 'unlawfulProcedure'
  | 'fewerThanTwoOfficers';

/** 案卷否决项名称: the Chinese name of each. */
export const CASE_FILE_VETO_LABELS = {
  unlawfulSubject: '执法主体不合法',
  unqualifiedOfficer: '执法人员不具备资格',
  shouldHaveTransferred: '应当移送未移送',
  insufficientEvidence: '证据不足',
  unclearFacts: '事实不清',
  wrongCharacterization: '定性错误',
  wrongLaw: '适用法律错误',
  unlawfulProcedure: '程序违法',
  fewerThanTwoOfficers: '执法人员少于两人',
} as const satisfies Record<CaseFileVeto, string>;

/** 案卷评查结果: what a case-file review said of this file. */
export interface CaseFileAssessment {
  /** 评查得分: 0 to 100. */
  score?: number | undefined;
  /** 否决项: faults that alone decide the grade. */
  vetoItems: CaseFileVeto[];
  /** 案卷等次: the grade. */
  grade: CaseFileGrade;
}

/** 案卷评查结果模式: schema of {@link CaseFileAssessment}. */
export const CaseFileAssessmentSchema: RecordSchema<CaseFileAssessment> = record<CaseFileAssessment>()(
  () => ({
    score: z.number().min(0).max(100).optional().meta({ title: '评查得分' }),
    vetoItems: z.array(choice(CASE_FILE_VETO_LABELS)).max(9).meta({ title: '否决项' }),
    grade: choice(CASE_FILE_GRADE_LABELS).meta({ title: '案卷等次' }),
  }),
  { id: 'CaseFileAssessment', title: '案卷评查结果', description: 'What a case-file review said of this file.' },
  [absentWhen('vetoItems', { grade: 'excellent' }, { at: 'grade' })],
);
