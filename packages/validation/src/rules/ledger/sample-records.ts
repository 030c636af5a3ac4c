import type { AgencyLedgers } from '@fazhi/core';
import { sampleLedgers } from './ledger-sample.js';

/** Ledgers for samples: cases of reconsideration with such numbers. Internal. */
export function sampleReconsiderations(...numbers: readonly string[]): AgencyLedgers {
  return sampleLedgers({
    dispute: {
      reconsiderations: numbers.map((caseNo, index) => ({
        id: `f${String(index + 1)}`,
        role: 'respondent',
        caseNo,
        reviewOrgan: { name: '明安市人民政府' },
        receivedOn: '2020-05-06',
        answeredOn: '2020-05-13',
        subjectMatter: 'penalty',
        procedure: 'ordinary',
      })),
    },
  });
}

/** Ledgers for samples: one complaint about enforcement. Internal. */
export function sampleComplaint(caseId: string | undefined, against: { name: string; uscc?: string }): AgencyLedgers {
  return sampleLedgers({
    enforcement: {
      cases: [],
      complaints: [
        {
          id: 't1',
          receivedOn: '2020-05-06',
          channel: 'hotline',
          against,
          matter: '检查频次',
          ...(caseId && { caseId }),
        },
      ],
    },
  });
}

/** Ledgers for samples: one complaint about arrears. Internal. */
export function sampleArrears(claimedYuan: string, closedOn: string): AgencyLedgers {
  return sampleLedgers({
    governmentService: {
      arrearsComplaints: [
        {
          id: 'q1',
          receivedOn: '2020-03-02',
          channel: '12345热线',
          debtor: { name: '某开发公司' },
          creditor: { name: '某建设公司' },
          claimedYuan,
          closedOn,
        },
      ],
    },
  });
}
