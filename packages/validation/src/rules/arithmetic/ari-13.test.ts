import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { ARI_13 } from './ari-13.js';

describe('ARI-13', () => {
  textCases(ARI_13, {
    fires: {
      '办结率达102%。': '办结率达102%',
    },
    passes: [
      '增长率达120%。',
      '任务完成率达110%。',
      '办结率97.9%。',
      '收入增长120%。',
      '企业产销率达到101.2%。',
      '国有资产保值增值率达到102%。',
    ],
  });
});
