import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { AdministrativeAdviceLetterSchema } from './administrative-advice-letter.js';
import { DisputeScreeningSchema } from './dispute-screening.js';
import { LitigationCaseSchema } from './litigation-case.js';
import { MediatorTrainingSchema } from './mediator-training.js';
import { PeoplesMediationSchema } from './peoples-mediation.js';
import { PetitionMatterSchema } from './petition-matter.js';
import { ReconsiderationCaseSchema } from './reconsideration-case.js';
import { SuggestionLetterSchema } from './suggestion-letter.js';
import { DISPUTE_LEDGER_TABLE, type DisputeLedgers } from './ledgers.js';

/** 行政争议与矛盾纠纷台账模式: schema of {@link DisputeLedgers}. */
export const DisputeLedgersSchema: RecordSchema<DisputeLedgers> = ledgersSchema<DisputeLedgers>(
  DISPUTE_LEDGER_TABLE,
  {
    reconsiderations: ReconsiderationCaseSchema,
    litigation: LitigationCaseSchema,
    suggestions: SuggestionLetterSchema,
    adviceLetters: AdministrativeAdviceLetterSchema,
    screenings: DisputeScreeningSchema,
    mediations: PeoplesMediationSchema,
    mediatorTrainings: MediatorTrainingSchema,
    petitions: PetitionMatterSchema,
  },
  { id: 'DisputeLedgers', title: '行政争议与矛盾纠纷台账' },
);
