import { REC_01 } from './record/rec-01.js';
import { REC_02 } from './record/rec-02.js';
import { REC_03 } from './record/rec-03.js';
import { REC_04 } from './record/rec-04.js';
import { REC_05 } from './record/rec-05.js';
import { REC_06 } from './record/rec-06.js';
import { REC_07 } from './record/rec-07.js';
import { REC_08 } from './record/rec-08.js';
import { REC_09 } from './record/rec-09.js';
import type { EngineRule } from './engine-rule.js';
import { WVR_01 } from './waiver/wvr-01.js';
import { WVR_02 } from './waiver/wvr-02.js';

/** 引擎规则目录: what the engine itself raises: REC-01 to REC-09 on the form of records, WVR-01 and WVR-02 on waivers. */
export const ENGINE_RULES: readonly EngineRule[] = [
  REC_01,
  REC_02,
  REC_03,
  REC_04,
  REC_05,
  REC_06,
  REC_07,
  REC_08,
  REC_09,
  WVR_01,
  WVR_02,
];
