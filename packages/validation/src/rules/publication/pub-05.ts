import { text as words, type Annex, type AttachmentNote } from '@fazhi/core';
import type { Passage } from '../../report-text/passage.js';
import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { shownValue } from '../../messages/shown-value.js';
import { PROOFREADING } from '../basis.js';
import { sampleReport } from '../sample-report.js';
import { isSameName, listedNames, type NamedAnnex, namedAnnexes } from './annex-names.js';

const SAMPLE_NOTE: AttachmentNote = { type: 'attachmentNote', items: ['行政执法统计表'] };
const SAMPLE_ANNEX: Annex = {
  type: 'annex',
  label: '附件',
  children: [
    { type: 'title', children: [words('行政执法统计表')] },
    { type: 'paragraph', children: [words('略。')] },
  ],
};

/** 附件与附件说明: an annex without name or text, or other than the list of annexes says. */
export const PUB_05: ReportRule = defineRule({
  id: 'PUB-05',
  title: { zh: '附件为空或与附件说明不符', en: 'Annex empty, or other than listed' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING, { provision: 'standard.layout.annexes', tier: 'national-standard' }],
  reads: ['structure', 'text'],
  explanation: {
    zh: '文末只有“附件：”而没有附件名称，或者只有附件的标识而没有内容，要么附件漏挂，要么这一行多余。附件印在文后的，序号和标题应与附件说明一致；比较时不看空格、全角半角和书名号。附件另行挂出、文后一个也没有的，不比较。',
    en: 'An 附件： with no name after it, or the label of an annex with nothing under it, means a lost annex, or a line too many. Annexes printed after the date have the numbers and titles that the list of annexes gives; blanks, width and title marks do not matter. Where none is printed, nothing is compared.',
  },
  message: { zh: '“附件：”后面没有附件名称。', en: 'Nothing follows 附件：.' },
  fix: { zh: '请补上附件名称并挂出附件，或删去这一行。', en: 'Name the annex and attach it, or remove the line.' },
  variants: {
    empty: {
      message: { zh: '“{quote}”后面没有内容。', en: 'Nothing follows "{quote}".' },
      fix: { zh: '请补上附件的内容，或删去这一行。', en: 'Add what the annex holds, or remove the line.' },
    },
    number: {
      message: {
        zh: '“{quote}”的序号不连续，应为“{expected}”。',
        en: '"{quote}" is out of order: it should be "{expected}".',
      },
      fix: {
        zh: '请按附件说明的顺序，从1起编附件序号。',
        en: 'Number the annexes from 1, in the order of the list of annexes.',
      },
    },
    unlisted: {
      message: { zh: '附件说明里没有“{quote}”。', en: 'The list of annexes does not have "{quote}".' },
      fix: {
        zh: '请在正文之后、署名之前的附件说明里列出附件的序号和名称。',
        en: 'List its number and name after the body, before the signature.',
      },
    },
    title: {
      message: {
        zh: '附件标题“{quote}”与附件说明中的“{listed}”不一致。',
        en: 'The title "{quote}" is not the listed name "{listed}".',
      },
      fix: { zh: '请改为同一个名称。', en: 'Use one name for both.' },
    },
    missing: {
      message: {
        zh: '附件说明列有“{listed}”，文后没有这个附件。',
        en: '"{listed}" is listed, but no such annex follows.',
      },
      fix: {
        zh: '请补上附件，或从附件说明中删去。',
        en: 'Add the annex, or take it off the list.',
      },
    },
  },
  samples: {
    good: {
      children: [
        ...sampleReport().children.slice(0, -2),
        SAMPLE_NOTE,
        ...sampleReport().children.slice(-2),
        SAMPLE_ANNEX,
      ],
    },
    bad: { children: [...sampleReport().children, { type: 'attachmentNote', items: [] }] },
  },
  check: ({ report, text }) => [
    ...text.passages.flatMap((at, index) => {
      const { node } = at;
      // What stands below it is the annex, or its name.
      if (['paragraph', 'heading'].includes(text.passages[index + 1]?.kind ?? '')) return [];
      const empty =
        (node.type === 'attachmentNote' && node.items.every((item) => item.trim() === '')) ||
        (at.kind === 'paragraph' && /^\s*附件\s*[:：]\s*$/u.test(at.text));
      return empty ? [{ at, start: 0, end: Math.min(3, at.text.length) }] : [];
    }),
    ...compared(namedAnnexes(report), listedNames(report), text.passages),
  ],
});

/** What is wrong with the annexes, each beside the list of them. */
function compared(
  annexes: readonly NamedAnnex[],
  listed: readonly string[] | undefined,
  passages: readonly Passage[],
): RawFinding[] {
  if (annexes.length === 0) return [];
  const labels = new Map(passages.flatMap((at) => (at.kind === 'annexLabel' ? [[at.annex, at] as const] : [])));
  const titles = new Map(passages.flatMap((at) => (at.kind === 'annexTitle' ? [[at.annex, at] as const] : [])));
  const several = Math.max(annexes.length, listed?.length ?? 0) > 1;
  const found = new Set<number>();
  const expected = expectedNumbers(annexes, listed?.length ?? 0);
  const findings = annexes.flatMap((annex, index): RawFinding[] => {
    const { node, number, title, empty } = annex;
    const label = { at: labels.get(node)! };
    const wanted = several ? expected[index] : undefined;
    if (wanted !== undefined) {
      found.add(number === undefined || found.has(number) ? wanted : number);
      const right = `附件${String(wanted)}`;
      return [{ ...label, variant: 'number', expected: right, actual: node.label, values: { expected: right } }];
    }
    const own = number ?? 1;
    found.add(own);
    if (empty) return [{ ...label, variant: 'empty' }];
    const name = listed?.[own - 1];
    // Without any list one finding says so; an empty one is reported by itself.
    if (name === undefined)
      return (listed === undefined && annex === annexes[0]) || (listed?.length ?? 0) > 0
        ? [{ ...label, variant: 'unlisted' }]
        : [];
    const at = titles.get(node);
    if (at === undefined || isPart(node) || isSameName(title, name)) return [];
    return [{ at, variant: 'title', expected: name, actual: title, values: { listed: shownValue(name) } }];
  });
  const notes = passages.filter(({ kind }) => kind === 'attachmentNote');
  const missing = (listed ?? []).flatMap((name, index): RawFinding[] => {
    if (found.has(index + 1)) return [];
    const note = notes.find((at) => at.text.includes(name));
    const start = note?.text.indexOf(name) ?? 0;
    return [
      {
        at: note,
        start,
        end: start + name.length,
        key: name,
        variant: 'missing',
        values: { listed: shownValue(name) },
      },
    ];
  });
  return [...findings, ...missing];
}

/**
 * The numbers that annexes should have which have another one. Where all that are listed are printed, each is known by its
 * place; where some are not, numbers need only rise.
 */
function expectedNumbers(annexes: readonly NamedAnnex[], listed: number): (number | undefined)[] {
  const whole = annexes.length >= listed && !annexes.some(({ node }) => isPart(node));
  const rising = annexes.map(({ number }) => number ?? Infinity).sort((a, b) => a - b);
  let before = 0;
  return annexes.map(({ node, number }, index) => {
    const next = rising[index]!;
    const rises = Number.isFinite(next) && (next > before || (next === before && isPart(node)));
    const expected = !whole && rises ? next : before + 1;
    before = expected;
    return number === expected ? undefined : expected;
  });
}

/** 附件1-2 is a part of 附件1, which has a name of its own. */
function isPart({ label }: Annex): boolean {
  return /\d\s*[-—－]\s*\d/.test(label);
}
