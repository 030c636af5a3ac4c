import {
  addDays,
  CASE_STAGE_LABELS,
  type CaseStage,
  type EnforcementLedgers,
  type IsoDate,
  type LicensingCase,
  type PenaltyCase,
  type ProcessRecord,
} from '@fazhi/core';
import type { Department } from './departments.js';
import type { Random } from './random.js';

/** Days before November, so that what begins in the year ends in it. */
const DAYS = 290;

const PENALTY_LAW = { title: '中华人民共和国行政处罚法' };
const LICENSING_LAW = { title: '中华人民共和国行政许可法' };

function records(from: IsoDate, caseNo: string): ProcessRecord[] {
  return (Object.keys(CASE_STAGE_LABELS) as CaseStage[]).map((stage, index) => ({
    form: 'written',
    stage,
    item: CASE_STAGE_LABELS[stage],
    madeOn: addDays(from, index * 3),
    recorder: '执法人员',
    file: { title: `${CASE_STAGE_LABELS[stage]}文书`, attachmentId: `${caseNo}-${stage}` },
  }));
}

/** The enforcement ledgers of a department, as its profile says. */
export function enforcementRows(
  department: Department,
  organ: string,
  year: number,
  random: Random,
): EnforcementLedgers {
  // From year to year by up to a fifth more or less.
  const [penalties, licences, inspections] = [department.penalties, department.licences, department.inspections].map(
    (usual = 0) => Math.round((usual * (80 + random.below(41))) / 100),
  ) as [number, number, number];
  const base = (
    no: string,
    filedOn: IsoDate,
  ): Pick<PenaltyCase, 'caseNo' | 'organ' | 'party' | 'officers' | 'legalReview' | 'processRecords'> => ({
    caseNo: no,
    organ: { name: organ },
    party: { kind: 'naturalPerson', name: `当事人${no}` },
    officers: [
      { officerId: 'ZF-1', certificateNo: '0200001' },
      { officerId: 'ZF-2', certificateNo: '0200002' },
    ],
    legalReview: { required: false, triggers: [] },
    processRecords: records(filedOn, no),
  });
  const penalty = (index: number): PenaltyCase => {
    const filedOn = addDays(`${String(year)}-01-04`, random.below(DAYS));
    const no = `${organ}罚〔${String(year)}〕${String(index + 1)}号`;
    const fine = random.chance(0.8);
    return {
      ...base(no, filedOn),
      id: `CF-${String(index + 1)}`,
      actType: 'penalty',
      procedure: 'ordinary',
      occurredOn: addDays(filedOn, -3),
      discoveredOn: addDays(filedOn, -2),
      filedOn,
      investigatedOn: addDays(filedOn, 5),
      notice: { servedOn: addDays(filedOn, 7), content: '拟作出行政处罚' },
      defense: { made: false, waived: true },
      decision: {
        documentNumber: no,
        decidedOn: addDays(filedOn, 15),
        outcome: 'imposed',
        kinds: [fine ? 'fine' : 'warning'],
        content: fine ? '罚款' : '警告',
        basis: [PENALTY_LAW],
        violationBasis: [PENALTY_LAW],
        ...(fine ? { fineWan: String((1 + random.below(40)) / 10) } : {}),
      },
      service: { method: 'direct', on: addDays(filedOn, 16) },
      execution: { method: '到指定银行缴款', doneOn: addDays(filedOn, 20) },
      disclosure: {
        status: 'published',
        channels: [{ name: '信用中国' }],
        publishedOn: addDays(filedOn, random.chance(0.97) ? 19 : 40),
      },
      closedOn: addDays(filedOn, 21),
    };
  };
  const licence = (index: number): LicensingCase => {
    const appliedOn = addDays(`${String(year)}-01-04`, random.below(DAYS));
    const no = `${organ}许〔${String(year)}〕${String(index + 1)}号`;
    const granted = random.chance(0.97);
    return {
      ...base(no, appliedOn),
      id: `XK-${String(index + 1)}`,
      actType: 'licensing',
      request: 'new',
      appliedOn,
      acceptedOn: addDays(appliedOn, 1),
      decision: {
        documentNumber: no,
        decidedOn: addDays(appliedOn, 8),
        outcome: granted ? 'granted' : 'refused',
        content: granted ? '准予许可' : '不予许可',
        basis: [LICENSING_LAW],
      },
      disclosure: { status: 'published', channels: [{ name: '信用中国' }], publishedOn: addDays(appliedOn, 12) },
    };
  };
  return {
    cases: [
      ...Array.from({ length: penalties }, (_, index) => penalty(index)),
      ...Array.from({ length: licences }, (_, index) => licence(index)),
    ],
    ...(inspections === 0
      ? {}
      : {
          workTallies: [
            {
              id: 'JC-1',
              field: '本部门执法领域',
              officerVisits: inspections * 2,
              inspections,
              correctionNotices: Math.floor(inspections / 9),
            },
          ],
        }),
  };
}
