import type { AgencyLedgers } from '@fazhi/core';

/** Ledgers for samples: two matters of one agency in 2020, with changes. Internal. */
export function sampleLedgers(
  changes: Partial<AgencyLedgers> = {},
  second: { id?: string; on?: string } = {},
): AgencyLedgers {
  return {
    agency: {
      name: '明安市工业和信息化局',
      selfReference: '我局',
      reporterClass: 'localDepartment',
      level: 'municipal',
      recipients: ['市委、市人民政府'],
    },
    year: 2020,
    majorDecision: {
      threeMajors: [
        { id: 'm1', kind: 'decision', title: '年度工作计划', meetingKind: 'partyGroup', on: '2020-02-11' },
        {
          id: second.id ?? 'm2',
          kind: 'appointment',
          title: '处级干部任免',
          meetingKind: 'partyGroup',
          on: second.on ?? '2020-03-02',
        },
      ],
    },
    ...changes,
  };
}
