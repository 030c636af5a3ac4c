import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { Evidence, LedgerRecord } from '../values/ledger-record.js';
import { EvidenceSchema, LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { inOrder, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { Year } from '../values/iso-date.js';
import { YearSchema } from '../values/iso-date-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { LEGISLATIVE_STAGE_LABELS, type LegislativeStage, LegislativeStageSchema } from './legislative-stage.js';

/** 立法项目类型: what is being made. */
export type LegislationKind = 'localRegulation' | 'localRule' | 'ministryRule' | 'adminRegulation';

/** 立法项目类型名称: the Chinese name of each. */
export const LEGISLATION_KIND_LABELS = {
  localRegulation: '地方性法规',
  localRule: '地方政府规章',
  ministryRule: '部门规章',
  adminRegulation: '行政法规',
} as const satisfies Record<LegislationKind, string>;

/** 立法性质: what is being done to it. */
export type LegislativeAction = 'enact' | 'amend' | 'repeal' | 'cleanUp';

/** 立法性质名称: the Chinese name of each. */
export const LEGISLATIVE_ACTION_LABELS = {
  enact: '制定',
  amend: '修改',
  repeal: '废止',
  cleanUp: '清理',
} as const satisfies Record<LegislativeAction, string>;

/** 年度立法计划类别: how firmly a project is planned. */
export type LegislativePlanClass = 'formal' | 'preparatory' | 'research' | 'none';

/** 年度立法计划类别名称: the Chinese name of each. */
export const LEGISLATIVE_PLAN_CLASS_LABELS = {
  formal: '正式项目',
  preparatory: '预备项目',
  research: '调研项目',
  none: '未列入',
} as const satisfies Record<LegislativePlanClass, string>;

/** 起草工作小组: who drafts. */
export interface DraftingGroup {
  /** 组长: who heads it. */
  head: Person;
  /** 成员: other members. */
  members: Person[];
}

/** 起草工作小组模式: schema of {@link DraftingGroup}. */
export const DraftingGroupSchema: RecordSchema<DraftingGroup> = record<DraftingGroup>()(
  () => ({
    head: PersonSchema.meta({ title: '组长' }),
    members: z.array(PersonSchema).max(500).meta({ title: '成员' }),
  }),
  { id: 'DraftingGroup', title: '起草工作小组', description: 'Who drafts.' },
);

/** How titles end; rules are never called 条例 (规章制定程序条例第7条). */
const TITLE_ENDS: Readonly<Record<LegislationKind, RegExp>> = {
  localRegulation: /(?:条例|规定|办法|细则|规则|决定)(?:[（(][^（）()]{1,30}[）)])?$/u,
  adminRegulation: /(?:条例|规定|办法|细则|决定)(?:[（(][^（）()]{1,30}[）)])?$/u,
  localRule: /(?:规定|办法|细则|规则|决定)(?:[（(][^（）()]{1,30}[）)])?$/u,
  ministryRule: /(?:规定|办法|细则|规则|决定)(?:[（(][^（）()]{1,30}[）)])?$/u,
};

const ORDER = Object.keys(LEGISLATIVE_STAGE_LABELS);

/** True when stages follow one another as listed; one may come twice, and shelved ends the project. */
function stagesInOrder(stages: readonly LegislativeStage[]): boolean {
  return stages.every((stage, index) => {
    const previous = stages[index - 1];
    return (
      previous === undefined ||
      (previous.stage !== 'shelved' && ORDER.indexOf(previous.stage) <= ORDER.indexOf(stage.stage))
    );
  });
}

/**
 * 立法项目: one law-making project with the stages it has reached; the last of them is where it stands.
 *
 * Source: 《中华人民共和国立法法》（2023年修正）; 《规章制定程序条例》（2017年修订）第7条.
 */
export interface LegislativeProject extends LedgerRecord {
  /** 名称: its title, which may carry （修订） or （草案）. */
  title: string;
  /** 类型: what is being made. */
  kind: LegislationKind;
  /** 性质: what is being done to it. */
  action: LegislativeAction;
  /** 年度立法计划: how firmly it is planned. */
  annualPlan?: LegislativePlanClass | undefined;
  /** 计划年度: the year of that plan; required with it. */
  planYear?: Year | undefined;
  /** 牵头单位: who leads. */
  leadUnit: string;
  /** 配合单位: who helps. */
  coUnits?: string[] | undefined;
  /** 起草工作小组: who drafts. */
  draftingGroup?: DraftingGroup | undefined;
  /** 调研报告: on necessity, urgency and the main systems. */
  researchReport?: Evidence | undefined;
  /** 法律顾问参与: whether legal advisers take part. */
  adviserInvolved?: boolean | undefined;
  /** 阶段: stages reached, in order, at least one. */
  stages: LegislativeStage[];
}

/** 立法项目模式: schema of {@link LegislativeProject}. */
export const LegislativeProjectSchema: RecordSchema<LegislativeProject> = record<LegislativeProject>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    title: ShortTextSchema.meta({ title: '名称' }),
    kind: choice(LEGISLATION_KIND_LABELS).meta({ title: '类型' }),
    action: choice(LEGISLATIVE_ACTION_LABELS).meta({ title: '性质' }),
    annualPlan: choice(LEGISLATIVE_PLAN_CLASS_LABELS).optional().meta({ title: '年度立法计划' }),
    planYear: YearSchema.optional().meta({ title: '计划年度' }),
    leadUnit: ShortTextSchema.meta({ title: '牵头单位' }),
    coUnits: z.array(ShortTextSchema).max(100).optional().meta({ title: '配合单位' }),
    draftingGroup: DraftingGroupSchema.optional().meta({ title: '起草工作小组' }),
    researchReport: EvidenceSchema.optional().meta({ title: '调研报告' }),
    adviserInvolved: z.boolean().optional().meta({ title: '法律顾问参与' }),
    stages: z.array(LegislativeStageSchema).min(1).max(200).meta({ title: '阶段' }),
  }),
  {
    id: 'LegislativeProject',
    title: '立法项目',
    description: 'One law-making project with the stages it has reached.',
  },
  [
    {
      kind: 'function',
      at: 'title',
      holds: ({ title, kind, action }) => action === 'cleanUp' || TITLE_ENDS[kind].test(title),
      message: { zh: '名称的文种与立法项目类型不符', en: 'the title does not end as one of its kind does' },
      fix: {
        zh: '地方性法规称条例、规定、办法、实施细则、决定；规章称规定、办法、实施细则、决定，不得称条例。',
        en: 'Regulations are called 条例, 规定, 办法, 实施细则 or 决定; rules the same but 条例.',
      },
    },
    requiredWhen('planYear', { given: 'annualPlan', not: { annualPlan: 'none' } }),
    {
      kind: 'function',
      at: 'stages',
      holds: ({ stages }) => stagesInOrder(stages),
      message: { zh: '阶段没有按先后填写', en: 'the stages are not in their order' },
      fix: {
        zh: '请按立项、起草、征求意见、审查、审议、公布、备案的先后填写。',
        en: 'Enter them from proposal to filing.',
      },
    },
    inOrder('stages.on'),
  ],
);
