import type { IsoDate, Year } from '../values/iso-date.js';

/** 纲要部分: a part of an outline, as reports use it for a heading. */
export interface OutlinePart {
  /** 标识: id of the part. */
  id: string;
  /** 名称: its heading in the outline. */
  title: string;
}

/** 纲要: the central outline a report follows, with the report years it covers. */
export interface Outline {
  /** 标识: id, also that of the instrument in the registry. */
  id: string;
  /** 名称: title. */
  title: string;
  /** 发布日期: when it was made public; before it the outline can only be called 即将出台. */
  madePublicOn: IsoDate;
  /** 适用报告年度: first and last report year. */
  reportYears: readonly [Year, Year];
  /** 目标表述: the qualities a law-based government is to have. */
  goalQualities: readonly string[];
  /** 部分: its parts in order. */
  parts: readonly OutlinePart[];
}

/**
 * 纲要登记: the outlines of 2015–2020 and 2021–2025. For later report years none is known, so none is registered;
 * callers pass their own to `outlineFor`.
 *
 * Source: 中发〔2015〕36号; 中发〔2021〕33号.
 */
export const OUTLINES: readonly Outline[] = [
  {
    id: 'outline2015',
    title: '法治政府建设实施纲要（2015-2020年）',
    madePublicOn: '2015-12-27',
    reportYears: [2015, 2020],
    goalQualities: ['职能科学', '权责法定', '执法严明', '公开公正', '廉洁高效', '守法诚信'],
    parts: [
      { id: 'performFunctions', title: '依法全面履行政府职能' },
      { id: 'ruleSystem', title: '完善依法行政制度体系' },
      { id: 'decisionMaking', title: '推进行政决策科学化、民主化、法治化' },
      { id: 'lawEnforcement', title: '坚持严格规范公正文明执法' },
      { id: 'powerSupervision', title: '强化对行政权力的制约和监督' },
      { id: 'disputeResolution', title: '依法有效化解社会矛盾纠纷' },
      { id: 'staffCapacity', title: '全面提高政府工作人员法治思维和依法行政能力' },
    ],
  },
  {
    id: 'outline2021',
    title: '法治政府建设实施纲要（2021-2025年）',
    madePublicOn: '2021-08-11',
    reportYears: [2021, 2025],
    goalQualities: ['职能科学', '权责法定', '执法严明', '公开公正', '智能高效', '廉洁诚信', '人民满意'],
    parts: [
      { id: 'guidingThought', title: '深入学习贯彻习近平法治思想，努力实现法治政府建设全面突破' },
      { id: 'functionsSystem', title: '健全政府机构职能体系，推动更好发挥政府作用' },
      { id: 'ruleSystem', title: '健全依法行政制度体系，加快推进政府治理规范化程序化法治化' },
      { id: 'decisionMaking', title: '健全行政决策制度体系，不断提升行政决策公信力和执行力' },
      { id: 'lawEnforcement', title: '健全行政执法工作体系，全面推进严格规范公正文明执法' },
      { id: 'emergencyResponse', title: '健全突发事件应对体系，依法预防处置重大突发事件' },
      { id: 'disputeResolution', title: '健全社会矛盾纠纷行政预防调处化解体系，不断促进社会公平正义' },
      { id: 'powerSupervision', title: '健全行政权力制约和监督体系，促进行政权力规范透明运行' },
      { id: 'digitalGovernment', title: '健全法治政府建设科技保障体系，全面建设数字法治政府' },
      { id: 'partyLeadershipAndPromotion', title: '加强党的领导，完善法治政府建设推进机制' },
    ],
  },
];

/**
 * 适用纲要: the outline that covers a report year.
 *
 * @param year - the report year
 * @param outlines - the outlines to choose from; pass `[...OUTLINES, own]` for years after 2025
 * @returns the outline, or `undefined` when none is known
 *
 * @example
 * ```ts
 * import { outlineFor } from '@fazhi/core';
 *
 * outlineFor(2020)?.id; // => 'outline2015'
 * outlineFor(2026); // => undefined
 * ```
 */
export function outlineFor(year: Year, outlines: readonly Outline[] = OUTLINES): Outline | undefined {
  return outlines.find(({ reportYears: [first, last] }) => first <= year && year <= last);
}
