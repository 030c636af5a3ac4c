import { type CheckingCase, finding, silent } from './checking-case.js';
import { TRUE_PROSE } from './true-prose.js';

const PARTS =
  '一、主要举措和成效\n全年办理案件12件。\n二、存在的不足和原因\n因人手少，培训不够。\n三、第一责任人履职情况\n主要负责人带头述法。\n四、下一步安排\n加强培训。';

/** What a clerk would say of texts that were met in published reports, by kind. */
export const KINDS: Readonly<Record<string, readonly CheckingCase[]>> = {
  'figures that are right': TRUE_PROSE.map((text) => ({ id: text, text, flawless: true })),
  'figures that are wrong': [
    ...finding('ARI-01 error', [
      '共有律师18人、公证员4人、调解员320人，共计340人。',
      '清理行政规范性文件86件，继续有效60件、修改6件、废止21件。',
    ]),
    ...finding('ARI-05 error', [
      '取消权责事项14项，权责事项由216项减至204项。',
      '上年结转3件，新收20件，审结21件，未结3件。',
    ]),
    ...finding('ARI-06 error', ['共有执法人员120人，持证116人，持证率98%。', '应考56人，实考50人，参考率98.2%。']),
    ...finding('ARI-06 info', [
      '出庭应诉案件20件，负责人出庭18件，出庭应诉率达95%。',
      '执法人员总数56人，持证人员52人，占比90%。',
    ]),
    ...finding('ARI-20 warning', [
      '2023年办理案件100件，2024年办理案件150件，增长40%。',
      '办理案件150件，比上年多30件，增幅20%。',
      '办理案件120件，较2023年的110件下降5%。',
    ]),
  ],
  'suggestions and proposals told together': [
    ...finding('PR-06 error', [
      '办理“两会”建议、提案共101件。',
      '办理人大代表建议、政协委员提案共计56件，办复率100%。',
    ]),
    ...silent(
      ['PR-06'],
      ['办理人大代表建议、政协提案分别为32件、45件。', '全年办理建议提案120件，其中建议52件、提案68件。'],
    ),
  ],
  'a kind that is in doubt': [
    {
      id: 'what is asked of an annual report is no error',
      text: '某县水务局2024年工作总结\n2024年，我局深入推进依法行政。\n一、主要举措和成效\n全年办理案件12件。',
      whole: true,
      finds: ['KND-04 info', 'STR-03 warning', 'STR-04 warning'],
    },
  ],
  'one slip in a row of numbers': [
    ...finding('NUM-06 warning', [
      '一是健全制度。二是加强培训。二是严格考核。四是强化保障。',
      '一是健全制度。二是加强培训。四是严格考核。五是强化保障。',
    ]),
    ...finding('NUM-01 error', [
      '（一）加强学习。内容甲。\n（一）完善制度。内容乙。\n（三）强化监督。内容丙。',
      '（一）加强学习。内容甲。\n（三）完善制度。内容乙。\n（四）强化监督。内容丙。',
    ]),
  ],
  'a year that begins a name': silent(
    ['TXT-16'],
    ['荣获“2020中国数字政府卓越成就奖”。', '参加2023世界人工智能大会，2019中国法治论坛。'],
  ),
  'a year that lost its 年': finding('TXT-16 warning', ['2024全年办理案件12件。', '2024新增执法人员5人。']),
  'outlines of several levels': silent(
    ['CIT-02'],
    ['深入实施中央、省市法治政府建设实施纲要。', '落实中央和省、市法治政府建设实施纲要任务。'],
  ),
  'laws that exist': silent(
    ['CIT-09'],
    [
      '贯彻《中华人民共和国安全生产法》《中华人民共和国统计法》。',
      '宣传《民法典》《反有组织犯罪法》《法治宣传教育法》。',
    ],
  ),
  'the name of a document': silent(
    ['QTY-04'],
    ['印发《某街领导干部应知应会法律法规清单》。', '学习《某局普法责任清单编制说明》。'],
  ),
  'problems of others are no shortcomings': [
    {
      id: 'helps others',
      text: '帮助街镇解决在法治政府建设中存在的问题，提升依法行政水平。',
      finds: ['STR-03 error'],
      silent: ['STR-10'],
    },
    {
      id: 'inspects others',
      text: '督察发现部分单位存在的不足并督促整改。',
      finds: ['STR-03 error'],
      silent: ['STR-10'],
    },
  ],
  'rows of a page': [
    {
      id: 'a value behind a bar',
      text: `索引号： | 002564301/2025-00062 | 成文日期： | 2025-01-27 |\n某局2024年法治政府建设年度报告\n${PARTS}`,
      whole: true,
      silent: ['PUB-03', 'TIM-04'],
    },
    {
      id: 'an empty cell',
      text: `索引号： |  | 成文日期： | 2025-01-27 |\n某局2024年法治政府建设年度报告\n${PARTS}`,
      whole: true,
      finds: ['PUB-03 info'],
    },
    {
      id: 'links below the text',
      text: `某局2022年法治政府建设年度报告\n${PARTS}\n附件下载\n政策文件`,
      whole: true,
      silent: ['PUB', 'NUM', 'TXT'],
    },
  ],
  'words of the field miswritten': [
    ...finding('TXT-22 info', [
      '贯彻《法制政府建设实施纲要（2021—2025年）》。',
      '落实《优化营商环境条列》。',
      '学习《中华人民共和国行政复议法（修定）》。',
      '开展法制督察3次。',
      '开展法治督查，推动法制工作再上台阶。',
      '引导干部带头遵法学法守法用法。',
    ]),
    ...finding('CIT-08 warning', ['贯彻《法治政府建设与责任落实督查工作规定》。']),
    ...finding('CIT-09 info', ['学习《法治社会建设实施纲要（2021—2025年）》。', '学习《保障农民工资支付条例》。']),
    ...finding('CIT-09 warning', ['学习《党政主要负责人履行推进法治建设第一责任人规定》。']),
  ],
  'words that do not belong here': [
    ...finding('TXT-21 warning', [
      '某体育官网入口下载，某娱乐棋牌注册送现金。',
      '某开户送彩金平台在线投注官网强化执法监督，某体育平台注册推进依法行政。',
    ]),
    ...finding('TXT-26 warning', ['全年办理案件××件。', '截至XX年底，共有执法人员20人。', '（此处插入案例）']),
    ...silent(['TXT-21', 'TXT-26'], ['查处网络赌博案3件。', '查处李××违法经营案。']),
  ],
  'a paragraph that breaks off': [
    ...finding('TXT-20 info', ['全年开展专题学习18次，\n举办培训班3期。']),
    ...silent(['TXT-20', 'TXT-24'], ['全年开展专题学习18次。\n举办培训班3期。']),
  ],
  'dated before its year had ended': [
    {
      id: 'in December',
      text: `某区2019年法治政府建设年度报告\n${PARTS}\n某区人民政府\n2019年12月18日`,
      whole: true,
      finds: ['TIM-08 info'],
    },
    {
      id: 'in January',
      text: `某区2019年法治政府建设年度报告\n${PARTS}\n某区人民政府\n2020年1月18日`,
      whole: true,
      silent: ['TIM-08'],
    },
  ],
  'personal data': [
    ...finding('ID-09 error', [
      '当事人李某（女，住某市某区某路12号3单元402室）不服处罚。',
      '联系电话13912345678，联系人李某某。',
      '身份证号110105 19491231 002X。',
      '身份证号1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X。',
    ]),
    ...finding('ID-10 info', ['原告王建国不服处罚，提起诉讼。']),
    ...silent(['ID-09', 'ID-10'], ['当事人李某（女）不服处罚。', '调解室设在某路12号。']),
  ],
};
