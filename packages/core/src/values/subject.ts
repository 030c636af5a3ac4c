/** 主题: the subjects of a law-based government report, each a folder of this package. */
export type Subject =
  | 'leadership'
  | 'power-list'
  | 'government-service'
  | 'legislation'
  | 'normative-document'
  | 'fair-competition'
  | 'major-decision'
  | 'legal-adviser'
  | 'enforcement'
  | 'enforcement-officer'
  | 'inspection'
  | 'dispute'
  | 'supervision'
  | 'open-government'
  | 'pufa'
  | 'credit'
  | 'assessment';

/** 主题名称: the Chinese name of each subject. */
export const SUBJECT_LABELS = {
  leadership: '组织领导与第一责任人',
  'power-list': '权责清单',
  'government-service': '政务服务',
  legislation: '立法',
  'normative-document': '行政规范性文件',
  'fair-competition': '公平竞争审查',
  'major-decision': '重大行政决策',
  'legal-adviser': '法律顾问与公职律师',
  enforcement: '行政执法',
  'enforcement-officer': '行政执法人员',
  inspection: '双随机与涉企检查',
  dispute: '行政争议与矛盾纠纷',
  supervision: '行政权力监督',
  'open-government': '政务公开',
  pufa: '普法',
  credit: '信用',
  assessment: '考核与自查',
} as const satisfies Record<Subject, string>;

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;

/** 主题字段: the field of `AgencyLedgers` that holds a subject's ledgers, `powerList` for `power-list`. */
export type SubjectKey<S extends Subject = Subject> = CamelCase<S>;

/** The field of a subject's ledgers. Internal. */
export function subjectKey<S extends Subject>(subject: S): SubjectKey<S> {
  return subject.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as SubjectKey<S>;
}
