import { describe } from 'vitest';
import { textCases } from '../fixtures/rule-cases.js';
import { TXT_20 } from './txt-20.js';
import { TXT_21 } from './txt-21.js';
import { TXT_22 } from './txt-22.js';

describe('TXT-20', () => {
  textCases(TXT_20, {
    fires: { '全年开展学习18次，': '全年开展学习18次，', '督促整改、': '督促整改、' },
    passes: ['全年开展学习，举办培训。', '全年开展学习18次'],
  });
});

describe('TXT-21', () => {
  textCases(TXT_21, {
    fires: { '某体育平台注册推进依法行政。': '体育平台注册', '真人荷官在线。': '真人荷官' },
    passes: ['查处老虎机案件3件。', '打击在线投注等网络赌博。', '群众体育平台建设。'],
  });
});

describe('TXT-22', () => {
  textCases(TXT_22, {
    fires: {
      '带头遵法学法守法用法。': '遵法学法守法用法',
      '贯彻《法制政府建设实施纲要（2021—2025年）》。': '法制政府',
      '开展法治督查。': '法治督查',
    },
    passes: ['带头尊法学法守法用法。', '学习《政府督查工作条例》。', '开展重大决策法制审核。', '设立法制宣传教育处。'],
  });
});
