import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { ARI_14 } from './ari-14.js';

describe('ARI-14', () => {
  textCases(ARI_14, {
    fires: {
      '出动执法人员188人次，开展执法检查166次。': '执法人员188人次，开展执法检查166次',
    },
    passes: ['出动执法人员566人次，开展执法检查188次。', '出动执法人员188人次。', '派出监测人员164人次，检查5次。'],
  });
});
