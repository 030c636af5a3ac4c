import {
  paragraph,
  text,
  type AgencyLedgers,
  type Block,
  type Fact,
  type Paragraph,
  type Relation,
  type Report,
  type ReportMeta,
  type Section,
  type SectionDepth,
  type StatutoryItem,
} from '@fazhi/core';
import type { RuleParams } from '../rule-param.js';

/** 样例报告的变动: what a sample changes in a short report that no rule finds fault with. */
export interface ReportSample {
  /** 信息: changes to the report's information; `undefined` removes an entry. */
  meta?: { readonly [K in keyof ReportMeta]?: ReportMeta[K] | undefined } | undefined;
  /** 文字: paragraphs added at the end of the results. */
  text?: string | readonly (string | Block)[] | undefined;
  /** 全文: blocks in place of all others. */
  children?: Readonly<Report['children']> | undefined;
  /** 事实: figures the text mentions. */
  facts?: readonly Fact[] | undefined;
  /** 关系: arithmetic between them. */
  relations?: readonly Relation[] | undefined;
  /** 选项: what the caller adds to the check, where the sample needs it. */
  options?: SampleOptions | undefined;
}

/** 样例选项: the options of a check that a sample may need. */
export interface SampleOptions {
  /** 参数: parameters by rule. */
  params?: Readonly<Record<string, RuleParams>> | undefined;
  /** 上年报告: the report of the year before. */
  previous?: Report | undefined;
  /** 台账: ledgers to compare with. */
  ledgers?: AgencyLedgers | undefined;
}

/** 样例导语: an introduction that names the outline of the report year. */
export const SAMPLE_INTRODUCTION: Paragraph = paragraph(
  '根据《法治政府建设实施纲要（2015—2020年）》要求，现将2020年法治政府建设情况报告如下。',
);

const DEPTHS: readonly (readonly [RegExp, SectionDepth])[] = [
  [/^[一二三四五六七八九十]+、/, 1],
  [/^[（(][一二三四五六七八九十]+[）)]/, 2],
  [/^\d+[.．、]/, 3],
  [/^[（(]\d+[）)]/, 4],
];
const VALUES = '零一二三四五六七八九十';

/**
 * 样例部分: a section from its printed heading, for samples of rules.
 *
 * @param heading - with its ordinal: `（二）规范行政执法`
 * @param blocks - what stands under it; strings are paragraphs
 * @param statutoryItem - the statutory item it fulfils
 *
 * @example
 * ```ts
 * import { sampleSection } from '@fazhi/validation';
 *
 * sampleSection('（二）规范行政执法', ['全面推行三项制度。']).depth; // => 2
 * ```
 */
export function sampleSection(
  heading: string,
  blocks: readonly (string | Block)[] = [],
  statutoryItem?: StatutoryItem,
): Section {
  const found = DEPTHS.find(([pattern]) => pattern.test(heading));
  const raw = found?.[0].exec(heading)?.[0];
  const digits = raw?.replace(/[^\d一二三四五六七八九十]/g, '') ?? '';
  const value = /^\d+$/.test(digits) ? Number(digits) : chineseValue(digits);
  return {
    type: 'section',
    depth: found?.[1] ?? 1,
    ...(statutoryItem === undefined ? {} : { statutoryItem }),
    children: [
      {
        type: 'heading',
        ...(raw === undefined ? {} : { ordinal: { raw, value } }),
        children: [text(heading.slice(raw?.length ?? 0))],
      },
      ...toBlocks(blocks),
    ],
  };
}

/** Numbers up to 99, which is more parts than a report has. */
function chineseValue(digits: string): number {
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits];
  const ten = digits.includes('十') ? (tens === '' ? 1 : VALUES.indexOf(tens!)) * 10 : 0;
  return ten + (ones === undefined || ones === '' ? 0 : VALUES.indexOf(ones));
}

function toBlocks(blocks: readonly (string | Block)[]): Block[] {
  return blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block));
}

/**
 * 样例段落: a paragraph with figures bound to facts: `{id|54项}` mentions the fact `id` as `54项`.
 *
 * @param words - the text with its mentions
 *
 * @example
 * ```ts
 * import { sampleParagraph } from '@fazhi/validation';
 *
 * sampleParagraph('调整{total|54项}。').children.length; // => 3
 * ```
 */
export function sampleParagraph(words: string): Paragraph {
  return paragraph(
    ...words.split(/(\{[^{}|]*\|[^{}]*\})/).map((part) => {
      const mention = /^\{([^|]*)\|(.*)\}$/.exec(part);
      return mention === null ? part : ({ type: 'factMention', fact: mention[1]!, value: mention[2]! } as const);
    }),
  );
}

/**
 * 样例报告: a short report that no rule finds fault with, with the changes of a sample.
 *
 * @param sample - what to change
 *
 * @example
 * ```ts
 * import { checkReport, sampleReport } from '@fazhi/validation';
 *
 * checkReport(sampleReport()).verdict; // => 'pass'
 * checkReport(sampleReport({ text: '共有3千人参加。' })).findings.map(({ rule }) => rule); // => ['TXT-11']
 * ```
 */
export function sampleReport(sample: ReportSample = {}): Report {
  const added = typeof sample.text === 'string' ? [sample.text] : (sample.text ?? []);
  const meta: Record<string, unknown> = {
    kind: 'annualReport',
    title: '明安市工业和信息化局2020年法治政府建设年度报告',
    agency: '明安市工业和信息化局',
    reporterClass: 'localDepartment',
    reportYear: 2020,
    documentNumber: '明工信〔2021〕2号',
    signedOn: '2021-01-14',
    publishedOn: '2021-02-10',
    origin: 'read',
    ...sample.meta,
  };
  for (const key of Object.keys(meta)) if (meta[key] === undefined) Reflect.deleteProperty(meta, key);
  return {
    type: 'report',
    meta: meta as unknown as ReportMeta,
    facts: [...(sample.facts ?? [])],
    relations: [...(sample.relations ?? [])],
    children: [...(sample.children ?? standardBlocks(added))],
  };
}

function standardBlocks(added: readonly (string | Block)[]): Report['children'] {
  return [
    { type: 'title', children: [text('明安市工业和信息化局2020年法治政府建设年度报告')] },
    SAMPLE_INTRODUCTION,
    sampleSection(
      '一、主要举措和成效',
      [
        sampleSection('（一）依法履行职责', ['调整权责清单，取消权责事项7项。']),
        sampleSection('（二）规范行政执法', ['全面推行行政执法三项制度，办理行政处罚案件12件。', ...added]),
      ],
      'measuresAndResults',
    ),
    sampleSection('二、存在的不足和原因', ['执法力量仍显薄弱，主要原因是人员更替较多。'], 'shortcomingsAndCauses'),
    sampleSection(
      '三、党政主要负责人履行推进法治建设第一责任人职责情况',
      ['局党组书记、局长带头述法，专题听取法治建设汇报2次。'],
      'firstResponsiblePersonPerformance',
    ),
    sampleSection('四、下一年度主要安排', ['继续加强执法培训。'], 'nextYearArrangements'),
    { type: 'signature', value: '明安市工业和信息化局' },
    { type: 'dateline', value: '2021年1月14日', date: '2021-01-14' },
  ];
}
