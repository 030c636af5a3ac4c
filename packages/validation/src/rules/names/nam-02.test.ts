import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { NAM_02 } from './nam-02.js';

describe('NAM-02', () => {
  textCases(NAM_02, {
    fires: {
      '对照市依法治市委员会要求。向市委全面依法治市委员会报告。': '市委全面依法治市委员会',
      '设法治政府建设领导小组办公室。设法治政府建设工作领导小组办公室。': '政府建设工作领导小组办公室',
    },
    passes: ['全面依法治国委员会部署，省依法治省委员会落实。', '诚信建设领导小组、普法工作领导小组。'],
  });
});
