import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_14 } from './txt-14.js';

describe('TXT-14', () => {
  textCases(TXT_14, {
    fires: {
      '纳入培训课程课程。': '课程课程',
      '手段不不够。': '不不够',
      '推进了的的工作。': '的的工',
    },
    passes: [
      '以惠民为目的的活动。',
      '不了了之的问题。',
      '一个一个解决。',
      '为了了解情况。',
      '逐条逐条审核。',
      '参与与监督并重。',
      '方方面面配合。',
    ],
  });
});
