import { GOVERNMENT_LEVEL_LABELS, type LocalizedText } from '@fazhi/core';
import * as z from 'zod';

/** A tool: what it takes, and the command that answers. */
interface Tool {
  /** Its name. */
  readonly name: string;
  /** What it does. */
  readonly description: LocalizedText;
  /** What it takes. */
  readonly input: z.ZodObject;
  /** The command, and what is piped into it. */
  readonly call: (input: Readonly<Record<string, unknown>>) => { args: string[]; piped?: string };
}

const words = (zh: string): z.ZodString => z.string().min(1).max(2_000_000).describe(zh);
const date = (zh: string): z.ZodOptional<z.ZodISODate> => z.iso.date().optional().describe(zh);

/** An option with its value, where there is one. */
function option(name: string, value: unknown): string[] {
  return typeof value === 'string' || typeof value === 'number' ? [`--${name}=${String(value)}`] : [];
}

const REPORT = {
  text: words('报告全文'),
  year: z.int().min(1949).max(2100).optional().describe('报告年度，文中没有写明时给出'),
  agency: z.string().optional().describe('报告单位，文中没有写明时给出'),
};

/** The tools of the server. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'check',
    description: {
      zh: '检查法治政府建设年度报告的文字：算术、法规引用、法定内容、期限、表述，给出问题、位置、依据和改法（JSON）。',
      en: 'Checks the text of a law-based government report: arithmetic, citations, statutory contents, deadlines, wording (JSON).',
    },
    input: z.strictObject({ ...REPORT, today: date('检查日期') }),
    call: ({ text, year, agency, today }) => ({
      args: [
        'check',
        '--format=json',
        ...option('year', year),
        ...option('agency', agency),
        ...option('today', today),
        '--',
        '-',
      ],
      piped: String(text),
    }),
  },
  {
    name: 'facts',
    description: {
      zh: '读出报告文字里的数据和数据之间的关系（JSON）。',
      en: 'Reads the figures of a report and how they are related (JSON).',
    },
    input: z.strictObject({ text: words('报告全文') }),
    call: ({ text }) => ({ args: ['read', '--as=facts', '--', '-'], piped: String(text) }),
  },
  {
    name: 'explain',
    description: {
      zh: '说明一条规则查什么、依据什么、怎样改；也可以按词语查找规则。',
      en: 'Tells what a rule asks, its basis and remedy; or finds rules by words.',
    },
    input: z.strictObject({ rule: words('规则编号，如 ARI-01，或词语') }),
    call: ({ rule }) => ({ args: ['explain', '--', String(rule)] }),
  },
  {
    name: 'law',
    description: {
      zh: '查法律法规文件的各个版本，以及某日施行的是哪一版。',
      en: 'The editions of a law, and which one was in force on a day.',
    },
    input: z.strictObject({ title: words('名称或简称'), on: date('日期') }),
    call: ({ title, on }) => ({ args: ['law', ...option('on', on), '--', String(title)] }),
  },
  {
    name: 'draft',
    description: {
      zh: '起草年度报告（Markdown）：给台账（JSON）则写入数据，不给则写出报告框架；待补之处都标明。',
      en: 'Drafts the annual report (Markdown) from ledgers (JSON), or a skeleton; every gap is named.',
    },
    input: z.strictObject({
      agency: words('单位全称'),
      level: z.enum(Object.keys(GOVERNMENT_LEVEL_LABELS)).describe('层级'),
      year: z.int().min(1949).max(2100).describe('报告年度'),
      today: z.iso.date().describe('成文日期'),
      ledgers: z.record(z.string(), z.unknown()).optional().describe('台账（AgencyLedgers）'),
    }),
    call: ({ agency, level, year, today, ledgers }) => ({
      args: [
        'draft',
        '--output=draft.md',
        ...['agency', 'level', 'year', 'today'].flatMap((name) => option(name, { agency, level, year, today }[name])),
        ...(ledgers === undefined ? [] : ['--', '-']),
      ],
      ...(ledgers === undefined ? {} : { piped: JSON.stringify(ledgers) }),
    }),
  },
];
