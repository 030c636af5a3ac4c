import { NORMATIVE_DOCUMENT_PROCEDURE, type NormativeDocument, type NormativeDocumentStep } from '@fazhi/core';
import type { JudgedProcedure } from '../procedure/judged-procedure.js';

/** The normative documents of a book. Internal. */
export const NORMATIVE_DOCUMENT: JudgedProcedure<
  'normativeDocument.documents',
  NormativeDocument,
  NormativeDocumentStep
> = {
  procedure: NORMATIVE_DOCUMENT_PROCEDURE,
  ledger: 'normativeDocument.documents',
  subject: 'normative-document',
  noun: { zh: '文件', en: 'Document' },
  matters: () => (row) => row,
};
