import { TIM_01 } from './timeliness/tim-01.js';
import { TIM_02 } from './timeliness/tim-02.js';
import { TIM_03 } from './timeliness/tim-03.js';
import { TIM_04 } from './timeliness/tim-04.js';
import { TIM_05 } from './timeliness/tim-05.js';
import { TIM_06 } from './timeliness/tim-06.js';
import { TIM_07 } from './timeliness/tim-07.js';
import { STR_01 } from './structure/str-01.js';
import { STR_02 } from './structure/str-02.js';
import { STR_03 } from './structure/str-03.js';
import { STR_04 } from './structure/str-04.js';
import { STR_05 } from './structure/str-05.js';
import { STR_06 } from './structure/str-06.js';
import { STR_07 } from './structure/str-07.js';
import { STR_08 } from './structure/str-08.js';
import { STR_09 } from './structure/str-09.js';
import { STR_10 } from './structure/str-10.js';
import { STR_11 } from './structure/str-11.js';
import { NUM_01 } from './numbering/num-01.js';
import { NUM_02 } from './numbering/num-02.js';
import { NUM_03 } from './numbering/num-03.js';
import { NUM_04 } from './numbering/num-04.js';
import { NUM_05 } from './numbering/num-05.js';
import { NUM_06 } from './numbering/num-06.js';
import { TXT_00 } from './text/txt-00.js';
import { TXT_01 } from './text/txt-01.js';
import { TXT_02 } from './text/txt-02.js';
import { TXT_03 } from './text/txt-03.js';
import { TXT_04 } from './text/txt-04.js';
import { TXT_05 } from './text/txt-05.js';
import { TXT_06 } from './text/txt-06.js';
import { TXT_07 } from './text/txt-07.js';
import { TXT_08 } from './text/txt-08.js';
import { TXT_09 } from './text/txt-09.js';
import { TXT_10 } from './text/txt-10.js';
import { TXT_11 } from './text/txt-11.js';
import { TXT_12 } from './text/txt-12.js';
import { TXT_13 } from './text/txt-13.js';
import { TXT_14 } from './text/txt-14.js';
import { TXT_15 } from './text/txt-15.js';
import { TXT_16 } from './text/txt-16.js';
import { TXT_17 } from './text/txt-17.js';
import { TXT_18 } from './text/txt-18.js';
import { TXT_19 } from './text/txt-19.js';
import { NAM_01 } from './names/nam-01.js';
import { NAM_02 } from './names/nam-02.js';
import { NAM_03 } from './names/nam-03.js';
import { CIT_01 } from './citation/cit-01.js';
import { CIT_02 } from './citation/cit-02.js';
import { CIT_03 } from './citation/cit-03.js';
import { CIT_04 } from './citation/cit-04.js';
import { CIT_05 } from './citation/cit-05.js';
import { CIT_06 } from './citation/cit-06.js';
import { CIT_07 } from './citation/cit-07.js';
import { CIT_08 } from './citation/cit-08.js';
import { CIT_09 } from './citation/cit-09.js';
import { CIT_10 } from './citation/cit-10.js';
import { CIT_11 } from './citation/cit-11.js';
import { CIT_12 } from './citation/cit-12.js';
import { CIT_13 } from './citation/cit-13.js';
import { CIT_14 } from './citation/cit-14.js';
import { CIT_15 } from './citation/cit-15.js';
import { ARI_01 } from './arithmetic/ari-01.js';
import { ARI_02 } from './arithmetic/ari-02.js';
import { ARI_03 } from './arithmetic/ari-03.js';
import { ARI_04 } from './arithmetic/ari-04.js';
import { ARI_05 } from './arithmetic/ari-05.js';
import { ARI_06 } from './arithmetic/ari-06.js';
import { ARI_07 } from './arithmetic/ari-07.js';
import { ARI_08 } from './arithmetic/ari-08.js';
import { ARI_09 } from './arithmetic/ari-09.js';
import { ARI_10 } from './arithmetic/ari-10.js';
import { ARI_11 } from './arithmetic/ari-11.js';
import { ARI_12 } from './arithmetic/ari-12.js';
import { ARI_13 } from './arithmetic/ari-13.js';
import { ARI_14 } from './arithmetic/ari-14.js';
import { ARI_15 } from './arithmetic/ari-15.js';
import { ARI_16 } from './arithmetic/ari-16.js';
import { ARI_17 } from './arithmetic/ari-17.js';
import { ARI_18 } from './arithmetic/ari-18.js';
import { ARI_19 } from './arithmetic/ari-19.js';
import { ARI_20 } from './arithmetic/ari-20.js';
import { ARI_21 } from './arithmetic/ari-21.js';
import { ARI_22 } from './arithmetic/ari-22.js';
import { PUB_01 } from './publication/pub-01.js';
import { PUB_02 } from './publication/pub-02.js';
import { PUB_03 } from './publication/pub-03.js';
import { PUB_04 } from './publication/pub-04.js';
import { PUB_05 } from './publication/pub-05.js';
import { PUB_06 } from './publication/pub-06.js';
import { PUB_07 } from './publication/pub-07.js';
import { DUP_01 } from './duplication/dup-01.js';
import { CMP_01 } from './comparison/cmp-01.js';
import { CMP_02 } from './comparison/cmp-02.js';
import { CMP_03 } from './comparison/cmp-03.js';
import { QTY_01 } from './substance/qty-01.js';
import { QTY_02 } from './substance/qty-02.js';
import { QTY_03 } from './substance/qty-03.js';
import { QTY_04 } from './substance/qty-04.js';
import { PR_02 } from './supervision/pr-02.js';
import { PR_05 } from './supervision/pr-05.js';
import { PR_06 } from './supervision/pr-06.js';
import { PA_02 } from './power-list/pa-02.js';
import { PA_03 } from './power-list/pa-03.js';
import { KND_01 } from './kind/knd-01.js';
import { KND_02 } from './kind/knd-02.js';
import { ASM_01 } from './assessment/asm-01.js';
import { ASM_02 } from './assessment/asm-02.js';
import { DC_09 } from './dispute/dc-09.js';
import { DC_10 } from './dispute/dc-10.js';
import { DC_11 } from './dispute/dc-11.js';
import { ES_12 } from './enforcement/es-12.js';
import { ES_15 } from './enforcement/es-15.js';
import { ES_16 } from './enforcement/es-16.js';
import { DOC_02 } from './document/doc-02.js';
import { DOC_06 } from './document/doc-06.js';
import { ID_09 } from './personal-data/id-09.js';
import { DRA_01 } from './draft/dra-01.js';
import { LED_01 } from './ledger/led-01.js';
import { LED_02 } from './ledger/led-02.js';
import { LED_03 } from './ledger/led-03.js';
import type { Rule } from '../rule.js';

/**
 * 规则目录: every rule of the catalogue. The check, the handbook and the tests read the same values.
 *
 * Those the engine itself raises, on the form of records and on waivers, stand apart (see `ENGINE_RULES`).
 *
 * @example
 * ```ts
 * import { RULES } from '@fazhi/validation';
 *
 * RULES.find(({ id }) => id === 'ARI-16')?.title.zh; // => '截至目前无日期'
 * ```
 */
export const RULES: readonly Rule[] = [
  TIM_01,
  TIM_02,
  TIM_03,
  TIM_04,
  TIM_05,
  TIM_06,
  TIM_07,
  STR_01,
  STR_02,
  STR_03,
  STR_04,
  STR_05,
  STR_06,
  STR_07,
  STR_08,
  STR_09,
  STR_10,
  STR_11,
  NUM_01,
  NUM_02,
  NUM_03,
  NUM_04,
  NUM_05,
  NUM_06,
  TXT_00,
  TXT_01,
  TXT_02,
  TXT_03,
  TXT_04,
  TXT_05,
  TXT_06,
  TXT_07,
  TXT_08,
  TXT_09,
  TXT_10,
  TXT_11,
  TXT_12,
  TXT_13,
  TXT_14,
  TXT_15,
  TXT_16,
  TXT_17,
  TXT_18,
  TXT_19,
  NAM_01,
  NAM_02,
  NAM_03,
  CIT_01,
  CIT_02,
  CIT_03,
  CIT_04,
  CIT_05,
  CIT_06,
  CIT_07,
  CIT_08,
  CIT_09,
  CIT_10,
  CIT_11,
  CIT_12,
  CIT_13,
  CIT_14,
  CIT_15,
  ARI_01,
  ARI_02,
  ARI_03,
  ARI_04,
  ARI_05,
  ARI_06,
  ARI_07,
  ARI_08,
  ARI_09,
  ARI_10,
  ARI_11,
  ARI_12,
  ARI_13,
  ARI_14,
  ARI_15,
  ARI_16,
  ARI_17,
  ARI_18,
  ARI_19,
  ARI_20,
  ARI_21,
  ARI_22,
  PUB_01,
  PUB_02,
  PUB_03,
  PUB_04,
  PUB_05,
  PUB_06,
  PUB_07,
  DUP_01,
  CMP_01,
  CMP_02,
  CMP_03,
  QTY_01,
  QTY_02,
  QTY_03,
  QTY_04,
  PR_02,
  PR_05,
  PR_06,
  PA_02,
  PA_03,
  KND_01,
  KND_02,
  ASM_01,
  ASM_02,
  DC_09,
  DC_10,
  DC_11,
  ES_12,
  ES_15,
  ES_16,
  DOC_02,
  DOC_06,
  ID_09,
  DRA_01,
  LED_01,
  LED_02,
  LED_03,
];
