import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { ARI_18 } from './ari-18.js';

describe('ARI-18', () => {
  textCases(ARI_18, {
    fires: {
      '受理投诉0件，办结率100%。': '办结率100%',
      '未收到投诉，满意率为100%。': '满意率为100%',
    },
    passes: ['未发生群体性事件，满意率为99%。', '受理投诉10件，办结率100%。', '受理投诉0件、信访件5件，办结率100%。'],
  });
});
