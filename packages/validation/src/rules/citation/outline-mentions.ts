import type { Outline, RegisteredOutlines } from '@fazhi/core';
import { anyOf } from './any-of.js';
import type { Passage } from '../../report-text/passage.js';
import type { ReportText } from '../../report-text/report-text.js';

/** 纲要提及: a mention of an outline with the years it names, however its marks and brackets are set. Internal. */
export interface OutlineMention {
  /** 文段: the passage. */
  readonly at: Passage;
  /** 起点: first character. */
  readonly start: number;
  /** 终点: after the years. */
  readonly end: number;
  /** First and last year named; absent where the mention names none. */
  readonly years: readonly [number, number] | undefined;
  /** True when a place name stands before the title: a local outline of the same name. */
  readonly local: boolean;
  /** The registered outline with these years; absent for a local one. */
  readonly outline: Outline | undefined;
}

const YEARS = /^[〉>》]?[（(]?((?:19|20)\d{2})年?\s?[-—–－~～]{1,2}\s?((?:19|20)\d{2})/;

/** The names of the registered outlines without their years. */
function outlineNames({ outlines }: RegisteredOutlines): RegExp {
  const names = new Set(outlines.map(({ title }) => title.split(/[（(]/u)[0]!));
  return new RegExp(anyOf(names), 'g');
}

/** The mentions of an outline in a report, under the name of any that is registered. Internal. */
export function outlineMentions(text: ReportText, registry: RegisteredOutlines): OutlineMention[] {
  return text.matches(outlineNames(registry), { within: text.printed }).map(({ at, start, end }) => {
    const years = YEARS.exec(at.text.slice(end, end + 24));
    const span = years === null ? undefined : ([Number(years[1]), Number(years[2])] as const);
    const local = /[省市县区州旗盟]$/.test(at.text.slice(Math.max(0, start - 1), start));
    return {
      at,
      start,
      end: end + (years?.[0].length ?? 0),
      years: span,
      local,
      outline: local
        ? undefined
        : registry.outlines.find(({ reportYears }) => reportYears[0] === span?.[0] && reportYears[1] === span[1]),
    };
  });
}
