import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { ARI_08 } from './ari-08.js';

describe('ARI-08', () => {
  textCases(ARI_08, {
    fires: {
      '2021年1月13日，组织考试。': '2021年1月13日',
      '2019年3月印发方案。': '2019年3月',
    },
    passes: [
      '自2018年6月1日以来开展清理。',
      '对2018年6月1日至2019年11月20日的文件进行清理。',
      '落实《2019年3月工作方案》。',
      '2020年4月16日召开会议。',
      '2019年以来出台文件3件。',
    ],
  });
});
