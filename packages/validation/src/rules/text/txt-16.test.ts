import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_16 } from './txt-16.js';

describe('TXT-16', () => {
  textCases(TXT_16, {
    fires: {
      '开展活动达10。': '达10。',
      '每半开展一次自查。': '每半开展一次',
      '依法公开相关。': '公开相关。',
      '2020申请财政预算。': '2020申请财政',
    },
    passes: [
      '每半年开展一次。',
      '达10,000人次。',
      '投入2000万元。',
      '检查2000多家。',
      '国办发〔2018〕115号文件。',
      '面积2000平方米。',
      '《2020工作要点》印发。',
      '2018版清单。',
    ],
  });
});
