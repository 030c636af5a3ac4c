import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_04 } from './txt-04.js';

describe('TXT-04', () => {
  textCases(TXT_04, {
    fires: {
      '落实国办发[2018]118号文件。': '落实国办发[2018]118号',
      '落实国办发（2018）118号文件。': '落实国办发（2018）118号',
    },
    passes: ['落实国办发〔2018〕118号文件。'],
  });
});
