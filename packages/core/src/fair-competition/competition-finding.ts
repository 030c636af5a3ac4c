import * as z from 'zod';
import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 公平竞争审查标准: the nineteen heads of articles 8 to 11; reviews under the documents before them had eighteen. */
export type CompetitionStandard =
  | 'entryExit.1'
  | 'entryExit.2'
  | 'entryExit.3'
  | 'entryExit.4'
  | 'entryExit.5'
  | 'freeFlow.1'
  | 'freeFlow.2'
  | 'freeFlow.3'
  | 'freeFlow.4'
  | 'freeFlow.5'
  | 'freeFlow.6'
  | 'cost.1'
  | 'cost.2'
  | 'cost.3'
  | 'cost.4'
  | 'behavior.1'
  | 'behavior.2'
  | 'behavior.3'
  | 'behavior.4';

/** 公平竞争审查标准名称: the Chinese name of each. */
export const COMPETITION_STANDARD_LABELS = {
  'entryExit.1': '违法设定审批程序',
  'entryExit.2': '违法设置或者授予特许经营权',
  'entryExit.3': '限定经营、购买或者使用特定经营者的商品或者服务',
  'entryExit.4': '设置不合理或者歧视性的准入、退出条件',
  'entryExit.5': '其他限制市场准入和退出的内容',
  'freeFlow.1': '限制商品、要素进入或者输出',
  'freeFlow.2': '排斥外地经营者投资经营',
  'freeFlow.3': '排斥外地经营者参加政府采购、招标投标',
  'freeFlow.4': '设置歧视性收费、价格或者补贴',
  'freeFlow.5': '在资质标准、监管执法上歧视外地经营者',
  'freeFlow.6': '其他限制商品、要素自由流动的内容',
  'cost.1': '违法给予特定经营者税收优惠',
  'cost.2': '违法给予选择性、差异化财政奖励或者补贴',
  'cost.3': '违法给予要素、收费、社会保险等优惠',
  'cost.4': '其他影响生产经营成本的内容',
  'behavior.1': '强制经营者垄断或者为其提供便利',
  'behavior.2': '超越权限定价',
  'behavior.3': '违法干预市场调节价',
  'behavior.4': '其他影响生产经营行为的内容',
} as const satisfies Record<CompetitionStandard, string>;

/** 评估结果: whether a head is met. */
export type CompetitionFindingResult = 'no' | 'yes';

/** 评估结果名称: the Chinese name of each. */
export const COMPETITION_FINDING_RESULT_LABELS = {
  no: '否',
  yes: '是',
} as const satisfies Record<CompetitionFindingResult, string>;

/**
 * 逐条评估: whether a measure has what one head forbids.
 *
 * Source: 《公平竞争审查条例》（国务院令第783号）第8条至第11条.
 */
export interface CompetitionFinding {
  /** 审查标准: which head. */
  code: CompetitionStandard;
  /** 是否违反: yes when it has what the head forbids. */
  result: CompetitionFindingResult;
  /** 评估说明: why. */
  note?: string | undefined;
}

/** 逐条评估模式: schema of {@link CompetitionFinding}. */
export const CompetitionFindingSchema: RecordSchema<CompetitionFinding> = record<CompetitionFinding>()(
  () => ({
    code: choice(COMPETITION_STANDARD_LABELS).meta({ title: '审查标准' }),
    result: choice(COMPETITION_FINDING_RESULT_LABELS).meta({ title: '是否违反' }),
    note: LongTextSchema.optional().meta({ title: '评估说明' }),
  }),
  { id: 'CompetitionFinding', title: '逐条评估', description: 'Whether a measure has what one head forbids.' },
);

/** 例外情形: on what ground a restriction is allowed. */
export type CompetitionExceptionGround = 'nationalSecurity' | 'scientificProgress' | 'publicInterest' | 'otherByLaw';

/** 例外情形名称: the Chinese name of each. */
export const COMPETITION_EXCEPTION_GROUND_LABELS = {
  nationalSecurity: '维护国家安全和发展利益',
  scientificProgress: '促进科学技术进步、增强自主创新能力',
  publicInterest: '节约能源、保护环境、救灾救助等公共利益',
  otherByLaw: '法律、行政法规规定的其他情形',
} as const satisfies Record<CompetitionExceptionGround, string>;

/**
 * 适用例外: why a measure may stand although it restricts competition.
 *
 * Source: 《公平竞争审查条例》（国务院令第783号）第12条、第17条.
 */
export interface CompetitionException {
  /** 例外情形: the ground. */
  ground: CompetitionExceptionGround;
  /** 没有影响更小的替代方案: whether there is no less restrictive way. */
  noLessRestrictive: boolean;
  /** 实施期限: how long it may stand. */
  period?: string | undefined;
  /** 终止条件: what ends it. */
  endCondition?: string | undefined;
  /** 说明: the reasons in full. */
  detail: string;
}

/** 适用例外模式: schema of {@link CompetitionException}. */
export const CompetitionExceptionSchema: RecordSchema<CompetitionException> = record<CompetitionException>()(
  () => ({
    ground: choice(COMPETITION_EXCEPTION_GROUND_LABELS).meta({ title: '例外情形' }),
    noLessRestrictive: z.boolean().meta({ title: '没有影响更小的替代方案' }),
    period: ShortTextSchema.optional().meta({ title: '实施期限' }),
    endCondition: ShortTextSchema.optional().meta({ title: '终止条件' }),
    detail: LongTextSchema.meta({ title: '说明' }),
  }),
  {
    id: 'CompetitionException',
    title: '适用例外',
    description: 'Why a measure may stand although it restricts competition.',
  },
);
