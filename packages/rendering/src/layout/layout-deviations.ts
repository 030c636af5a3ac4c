import { DEPARTURES, type LayoutDeviation, type LayoutFormat } from './departures.js';
import { LAYOUT_PROFILE_LABELS, type LayoutProfile } from './profile.js';
import { requireName } from './require-name.js';

/** The formats that have a profile: the web profile is one of HTML only. */
const FORMATS = {
  formal: ['docx', 'html'],
  plain: ['docx', 'html'],
  web: ['html'],
} as const satisfies Record<LayoutProfile, readonly LayoutFormat[]>;

/**
 * 版式偏离: every known point in which what a profile prints departs from GB/T 9704-2012, in the order of the clauses.
 *
 * @param profile - the layout profile
 * @param format - one format only; both when left out
 * @returns nothing for a format that does not have the profile
 * @throws FazhiError `unknownName` for an unknown profile or format
 *
 * @example
 * ```ts
 * import { layoutDeviations } from '@fazhi/rendering';
 *
 * const absent = layoutDeviations('plain', 'docx').filter(({ kind }) => kind === 'absent');
 * absent.map(({ clause, label }) => `${clause} ${label}`); // => ['7.2 版头', '7.3.6 附注', '7.4 版记']
 * layoutDeviations('formal', 'docx').some(({ kind }) => kind === 'absent'); // => false
 * ```
 */
export function layoutDeviations(profile: LayoutProfile, format?: LayoutFormat): readonly LayoutDeviation[] {
  requireName(profile, Object.keys(LAYOUT_PROFILE_LABELS), '版式（profile）', 'profile');
  if (format !== undefined) requireName(format, FORMATS.formal, '输出格式（format）', 'format');
  const asked: readonly LayoutFormat[] = FORMATS[profile].filter((each) => format === undefined || each === format);
  return DEPARTURES.flatMap(({ profiles, ...deviation }) => {
    const formats = deviation.formats.filter((each) => asked.includes(each));
    return profiles.includes(profile) && formats.length > 0 ? [{ ...deviation, formats }] : [];
  });
}
