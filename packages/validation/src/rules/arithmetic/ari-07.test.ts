import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { ARI_07 } from './ari-07.js';

describe('ARI-07', () => {
  textCases(ARI_07, {
    fires: {
      '共办理案件3件，较上年下降33%。': '3件，较上年下降33%',
    },
    passes: [
      '共下发文件639件，相较2019年减少27.4%。',
      '共办理案件120件，同比增长20%。',
      '每万人发明专利32件，较上年增长115%。',
      '发明专利32件，较“十三五”末增长115%。',
    ],
  });
});
