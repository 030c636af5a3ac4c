import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { ARI_16 } from './ari-16.js';

describe('ARI-16', () => {
  textCases(ARI_16, {
    fires: {
      '截至目前，共办理15件。截止目前，未发生败诉。': ['截至目前', '截止目前'],
    },
    passes: ['截至12月31日，共办理15件。'],
  });
});
