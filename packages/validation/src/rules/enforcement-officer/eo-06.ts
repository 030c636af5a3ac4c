import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

interface Trained {
  hours: ReadonlyMap<string, number>;
  byName: boolean;
}

/** Years of the plan. */
const [FIRST, LAST] = [2023, 2025];

/** 培训学时: an officer trained for too few hours, in a year of the plan that asks for them. */
export const EO_06: LedgerRule = recordRule({
  id: 'EO-06',
  title: { zh: '培训学时', en: 'Training hours' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'recalled',
  subject: 'enforcement-officer',
  basis: [
    {
      instrument: 'enforcementQuality2023',
      text: {
        zh: '《提升行政执法质量三年行动计划（2023—2025年）》（国办发〔2023〕27号）',
        en: 'the plan of 2023 for better enforcement',
      },
    },
  ],
  params: { minHours: 60 },
  explanation: {
    zh: '行动计划要求，2023年至2025年每名执法人员每年接受不少于60学时的培训；其他年度没有全国要求。年度未过完的、培训没有登记参加人员的，不判断。',
    en: 'The plan asks for sixty hours a year for every officer from 2023 to 2025; in other years nothing is asked. Before the year is over, or where attendance is not recorded by name, nothing is said.',
  },
  message: {
    zh: '{name}{year}年登记的培训共{hours}学时，不足{least}学时。',
    en: '{name} was trained for {hours} hours in {year}, fewer than {least}.',
  },
  fix: { zh: '请补登培训，或安排补训。', en: 'Record the training, or make up for it.' },
  consequence: 'accountability',
  ledger: 'enforcementOfficer.officers',
  prepare: ({ ledgers: { year, enforcementOfficer } }) => {
    const trainings = enforcementOfficer?.trainings?.filter(({ on }) => on.startsWith(String(year)));
    if (trainings === undefined) return undefined;
    const hours = new Map<string, number>();
    for (const training of trainings)
      for (const id of training.officerIds ?? []) hours.set(id, (hours.get(id) ?? 0) + training.hours);
    return { hours, byName: trainings.every(({ officerIds }) => officerIds !== undefined) };
  },
  judge: ({ id, name, onPost }, { today, params, ledgers: { year } }, trained: Trained | undefined) => {
    if (trained === undefined || !onPost || year < FIRST || year > LAST) return undefined;
    const hours = trained.hours.get(id) ?? 0;
    if (hours >= params.minHours) return undefined;
    if (today === undefined || !trained.byName) return 'undecided';
    return today <= `${String(year)}-12-31`
      ? undefined
      : { actual: String(hours), values: { name, year, hours, least: params.minHours } };
  },
});
