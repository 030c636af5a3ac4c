import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type AdministrativeAdviceLetter, AdministrativeAdviceLetterSchema } from './administrative-advice-letter.js';
import { type DisputeScreening, DisputeScreeningSchema } from './dispute-screening.js';
import { type LitigationCase, LitigationCaseSchema } from './litigation-case.js';
import { type MediatorTraining, MediatorTrainingSchema } from './mediator-training.js';
import { type PeoplesMediation, PeoplesMediationSchema } from './peoples-mediation.js';
import { type PetitionMatter, PetitionMatterSchema } from './petition-matter.js';
import { type ReconsiderationCase, ReconsiderationCaseSchema } from './reconsideration-case.js';
import { type SuggestionLetter, SuggestionLetterSchema } from './suggestion-letter.js';

/** 行政争议与矛盾纠纷台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface DisputeLedgers {
  /** 行政复议台账: applications for reconsideration. */
  reconsiderations?: ReconsiderationCase[] | undefined;
  /** 行政诉讼台账: administrative suits. */
  litigation?: LitigationCase[] | undefined;
  /** 司法建议检察建议台账: suggestions of courts and procuratorates. */
  suggestions?: SuggestionLetter[] | undefined;
  /** 依法行政建议书台账: letters of advice. */
  adviceLetters?: AdministrativeAdviceLetter[] | undefined;
  /** 纠纷排查台账: rounds of looking for disputes. */
  screenings?: DisputeScreening[] | undefined;
  /** 人民调解台账: people’s mediations. */
  mediations?: PeoplesMediation[] | undefined;
  /** 调解员培训台账: trainings of mediators. */
  mediatorTrainings?: MediatorTraining[] | undefined;
  /** 信访台账: petitions. */
  petitions?: PetitionMatter[] | undefined;
}

/** 行政争议与矛盾纠纷台账模式: schema of {@link DisputeLedgers}. */
export const DisputeLedgersSchema: RecordSchema<DisputeLedgers> = record<DisputeLedgers>()(
  {
    reconsiderations: z.array(ReconsiderationCaseSchema).max(50_000).optional().meta({ title: '行政复议台账' }),
    litigation: z.array(LitigationCaseSchema).max(50_000).optional().meta({ title: '行政诉讼台账' }),
    suggestions: z.array(SuggestionLetterSchema).max(50_000).optional().meta({ title: '司法建议检察建议台账' }),
    adviceLetters: z
      .array(AdministrativeAdviceLetterSchema)
      .max(50_000)
      .optional()
      .meta({ title: '依法行政建议书台账' }),
    screenings: z.array(DisputeScreeningSchema).max(50_000).optional().meta({ title: '纠纷排查台账' }),
    mediations: z.array(PeoplesMediationSchema).max(50_000).optional().meta({ title: '人民调解台账' }),
    mediatorTrainings: z.array(MediatorTrainingSchema).max(50_000).optional().meta({ title: '调解员培训台账' }),
    petitions: z.array(PetitionMatterSchema).max(50_000).optional().meta({ title: '信访台账' }),
  },
  { id: 'DisputeLedgers', title: '行政争议与矛盾纠纷台账' },
);
