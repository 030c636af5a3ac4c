import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { ARI_09 } from './ari-09.js';

describe('ARI-09', () => {
  textCases(ARI_09, {
    fires: {
      '截至9月底，共办理454件。': '截至9月底',
      '截止至9月份，共出具103份。': '截止至9月份',
      '截至2020年10月31日，共办理5件。': '截至2020年10月31日',
    },
    passes: ['截至12月底，共办理454件。', '截至9月底，各项工作有序推进。', '截至2019年9月底，共办理454件。'],
  });
});
