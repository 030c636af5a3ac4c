import { findInstrument, formatChineseDate, type Instrument, type IsoDate, type Registry } from '@fazhi/core';
import type { ReportText } from '../../report-text/report-text.js';
import { defineRule, type MessageValue, type RawFinding, type ReportRule } from '../../rule.js';
import { SKIP_MESSAGES } from '../annual-report.js';
import { sampleReport, sampleSection } from '../sample-report.js';
import { INSTRUMENT_REGISTRY } from '../basis.js';
import { type CitedPlace, citationsIn } from './citations-in.js';

/** Words around a citation that show it is not meant as law in force. */
const EXCUSED_BEFORE = /(?:原|旧|废止|失效|修订前|施行前)的?$/;
const EXCUSED_AFTER = /^(?:已?废止|同时废止|失效)/;
/** A plan is rightly named when its end is told of. */
const CONCLUDED = /总结|验收|收官|完成|期满|届满|评估|圆满|五年来/;
/** What is cited as the ground of an act, not as something learned or made known. */
const AS_GROUND = /(?:依据|根据|依照|按照|遵照)[^《。；;]{0,4}$/;
const IN_2023 = [
  ...sampleReport({
    text: [sampleSection('1.信访', ['依据《信访条例》办理信访事项5件。']), sampleSection('2.调解', ['调解纠纷12件。'])],
  }).children.slice(2, -2),
];

/** 引用失效文件: Superseded instrument cited. */
export const CIT_14: ReportRule = defineRule({
  id: 'CIT-14',
  title: { zh: '引用失效文件', en: 'Superseded instrument cited' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [INSTRUMENT_REGISTRY],
  reads: ['text', 'meta'],
  explanation: {
    zh: '把已经失效的法律法规、已经届满的规划，或者尚未施行的法律当作现行依据引用。以报告年度末（没有时以适用法律日期）为准；年度内失效的只提示；写明“原”“废止”“修订前”的不查，说到规划总结验收的不查，纲要由 CIT-01 审查。',
    en: 'An instrument no longer in force, a plan whose years are over, or a law not yet in force is cited as a present basis. The end of the report year decides, else the date the law is read at; what ended within the year gives a note. 原, 废止 or 修订前 before it excuse it, and so does telling how a plan was concluded; outlines belong to CIT-01.',
  },
  message: {
    zh: '《{title}》已于{end}失效，由《{next}》替代。',
    en: '《{title}》 ceased to be in force after {end}; 《{next}》 replaced it.',
  },
  fix: { zh: '请改引现行文件。', en: 'Cite the instrument in force.' },
  variants: {
    duringYear: {
      severity: 'info',
      message: {
        zh: '《{title}》于{end}失效，由《{next}》替代；此前的事项可以引用，此后的应引用新文件。',
        en: '《{title}》 ceased to be in force after {end} and 《{next}》 replaced it: earlier acts may cite it, later ones not.',
      },
      fix: { zh: '请按事项发生的日期核对。', en: 'Check by the day of what is told.' },
    },
    plan: {
      message: {
        zh: '《{title}》的规划期已于{end}届满，现行的是《{next}》。',
        en: 'The years of 《{title}》 ended on {end}; the plan now is 《{next}》.',
      },
      fix: { zh: '请改引现行规划。', en: 'Cite the present plan.' },
    },
    planEnded: {
      severity: 'info',
      message: {
        zh: '《{title}》的规划期已于{end}届满，接续的规划没有登记。',
        en: 'The years of 《{title}》 ended on {end}; no plan that follows it is registered.',
      },
      fix: {
        zh: '请确认现行规划；已经公布的，可补入登记资料（plans）。',
        en: 'Confirm the present plan; one that is public can be added to the registry (plans).',
      },
    },
    notReplaced: {
      message: {
        zh: '《{title}》的有效期到{end}为止，替代它的文件没有登记。',
        en: '《{title}》 was in force until {end}; nothing that replaces it is registered.',
      },
      fix: { zh: '请改引现行文件。', en: 'Cite the instrument in force.' },
    },
    notYet: {
      message: {
        zh: '《{title}》自{from}起施行，本件成文时还不能作为依据。',
        en: '《{title}》 is in force from {from}; it could not be a ground when this was written.',
      },
      fix: { zh: '请改引当时施行的文件。', en: 'Cite what was in force then.' },
    },
  },
  samples: {
    good: { text: '依据《信访条例》办理信访事项5件。' },
    bad: {
      meta: {
        reportYear: 2023,
        title: '明安市工业和信息化局2023年法治政府建设年度报告',
        signedOn: '2024-01-14',
        publishedOn: '2024-02-10',
        documentNumber: '明工信〔2024〕2号',
      },
      children: IN_2023,
    },
  },
  check: ({ text, year, lawAsOf, registry }) => {
    const day = year === undefined ? lawAsOf : `${String(year)}-12-31`;
    if (day === undefined) return { skipped: SKIP_MESSAGES.noYear };
    const seen = new Set<string>();
    return citationsIn(text).flatMap((place): RawFinding[] => {
      const instrument = findInstrument(place.citation.title, registry);
      if (instrument === undefined || seen.has(instrument.id)) return [];
      if (registry.outlines.some(({ id }) => id === instrument.id)) return [];
      const found = notYet(place, instrument, lawAsOf ?? day) ?? ended(text, place, instrument, day, registry);
      if (found === undefined) return [];
      seen.add(instrument.id);
      return [{ at: place.at, start: place.start, end: place.end, ...found }];
    });
  },
});

const dated = (date: IsoDate): MessageValue => ({ zh: formatChineseDate(date), en: date });

function notYet(
  { at, start }: CitedPlace,
  { title, editions }: Instrument,
  day: IsoDate,
): Partial<RawFinding> | undefined {
  const from = editions[0]?.effectiveFrom;
  if (from === undefined || from <= day || !AS_GROUND.test(at.text.slice(Math.max(0, start - 8), start)))
    return undefined;
  return { variant: 'notYet', values: { title, from: dated(from) } };
}

function ended(
  text: ReportText,
  { at, start, end: after }: CitedPlace,
  instrument: Instrument,
  day: IsoDate,
  registry: Registry,
): Partial<RawFinding> | undefined {
  const end = instrument.editions.at(-1)?.effectiveTo;
  if (end === undefined || end >= day) return undefined;
  const before = at.text.slice(Math.max(0, start - 6), start);
  if (EXCUSED_BEFORE.test(before) || EXCUSED_AFTER.test(at.text.slice(after, after + 6))) return undefined;
  const next = instrument.supersededBy === undefined ? undefined : findInstrument(instrument.supersededBy, registry);
  const values = { title: instrument.title, end: dated(end), ...(next === undefined ? {} : { next: next.title }) };
  if (registry.plans.some(({ id }) => id === instrument.id)) {
    const sentence = text.sentenceAt(at, start);
    if (CONCLUDED.test(at.text.slice(sentence.start, sentence.end))) return undefined;
    return { variant: next === undefined ? 'planEnded' : 'plan', values };
  }
  const withinYear = end.slice(0, 4) === day.slice(0, 4);
  if (next === undefined) return withinYear ? undefined : { variant: 'notReplaced', values };
  return withinYear ? { variant: 'duringYear', values } : { values };
}
