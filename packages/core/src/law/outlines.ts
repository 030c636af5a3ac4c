import type { Outline, OutlineWording } from './outline.js';

/** Supervision over power; 监督管理 and 监督检查 are acts of enforcement. */
const SUPERVISION: Pick<OutlineWording, 'words' | 'unless'> = {
  words: [
    '制约和监督',
    '制约监督',
    '权力监督',
    '权力的监督',
    '审计监督',
    '人大监督',
    '内部监督',
    '党内监督',
    '社会监督',
    '舆论监督',
    '行政监督',
    '自觉接受监督',
    '强化监督',
    '政务公开',
    '信息公开',
  ],
  unless: ['监督管理', '监督检查'],
};

/**
 * 纲要登记: the outlines of 2015–2020 and 2021–2025. For later report years none is known, so none is registered; a
 * registry of your own adds it.
 *
 * Which subject stands under which part follows published reports where the outline leaves room.
 *
 * Source: 中发〔2015〕36号; 中发〔2021〕33号.
 */
export const OUTLINES: readonly Outline[] = [
  {
    id: 'outline2015',
    title: '法治政府建设实施纲要（2015-2020年）',
    madePublicOn: '2015-12-27',
    reportYears: [2015, 2020],
    goalQualities: ['职能科学', '权责法定', '执法严明', '公开公正', '廉洁高效', '守法诚信'],
    parts: [
      {
        id: 'performFunctions',
        title: '依法全面履行政府职能',
        subjects: ['power-list', 'government-service', 'fair-competition', 'inspection', 'credit'],
      },
      { id: 'ruleSystem', title: '完善依法行政制度体系', subjects: ['legislation', 'normative-document'] },
      {
        id: 'decisionMaking',
        title: '推进行政决策科学化、民主化、法治化',
        subjects: ['major-decision', 'legal-adviser'],
      },
      {
        id: 'lawEnforcement',
        title: '坚持严格规范公正文明执法',
        subjects: ['enforcement', 'enforcement-officer'],
      },
      {
        id: 'powerSupervision',
        title: '强化对行政权力的制约和监督',
        subjects: ['supervision', 'open-government'],
      },
      { id: 'disputeResolution', title: '依法有效化解社会矛盾纠纷', subjects: ['dispute'] },
      {
        id: 'staffCapacity',
        title: '全面提高政府工作人员法治思维和依法行政能力',
        subjects: ['pufa', 'assessment'],
      },
    ],
    wording: [
      { part: 'decisionMaking', words: ['决策'] },
      { part: 'disputeResolution', words: ['矛盾', '纠纷', '行政复议', '行政应诉', '信访', '调解'] },
      { part: 'powerSupervision', words: [...SUPERVISION.words, '问责'], unless: ['监督管理', '监督检查'] },
      { part: 'lawEnforcement', words: ['执法'] },
      {
        part: 'staffCapacity',
        words: [
          '法治思维',
          '依法行政意识',
          '依法行政的意识',
          '依法行政能力',
          '依法行政的能力',
          '法治教育',
          '法治宣传',
          '法治培训',
          '学法',
          '普法',
          '培训考核',
        ],
      },
      { part: 'ruleSystem', words: ['制度体系', '制度建设', '立法', '规范性文件', '合法性审查', '合法性审核'] },
      {
        part: 'performFunctions',
        words: [
          '政府职能',
          '行政审批',
          '放管服',
          '简政放权',
          '权责清单',
          '政务服务',
          '营商环境',
          '市场监管',
          '宏观调控',
          '信用体系',
          '生态环境',
          '服务水平',
        ],
      },
      {
        // What holds the seven tasks together has a chapter of its own and no number among them.
        part: 'organization',
        words: ['组织领导', '组织保障', '工作保障', '落实机制', '保障机制', '党的领导', '第一责任人', '考核'],
      },
    ],
  },
  {
    id: 'outline2021',
    title: '法治政府建设实施纲要（2021-2025年）',
    madePublicOn: '2021-08-11',
    reportYears: [2021, 2025],
    goalQualities: ['职能科学', '权责法定', '执法严明', '公开公正', '智能高效', '廉洁诚信', '人民满意'],
    parts: [
      { id: 'guidingThought', title: '深入学习贯彻习近平法治思想，努力实现法治政府建设全面突破', framing: true },
      {
        id: 'functionsSystem',
        title: '健全政府机构职能体系，推动更好发挥政府作用',
        subjects: ['power-list', 'fair-competition', 'credit'],
      },
      {
        id: 'ruleSystem',
        title: '健全依法行政制度体系，加快推进政府治理规范化程序化法治化',
        subjects: ['legislation', 'normative-document'],
      },
      {
        id: 'decisionMaking',
        title: '健全行政决策制度体系，不断提升行政决策公信力和执行力',
        subjects: ['major-decision', 'legal-adviser'],
      },
      {
        id: 'lawEnforcement',
        title: '健全行政执法工作体系，全面推进严格规范公正文明执法',
        subjects: ['enforcement', 'enforcement-officer', 'inspection'],
      },
      { id: 'emergencyResponse', title: '健全突发事件应对体系，依法预防处置重大突发事件' },
      {
        id: 'disputeResolution',
        title: '健全社会矛盾纠纷行政预防调处化解体系，不断促进社会公平正义',
        subjects: ['dispute'],
      },
      {
        id: 'powerSupervision',
        title: '健全行政权力制约和监督体系，促进行政权力规范透明运行',
        subjects: ['supervision', 'open-government'],
      },
      {
        // 一网通办, service items online and platforms are what reports tell under this heading.
        id: 'digitalGovernment',
        title: '健全法治政府建设科技保障体系，全面建设数字法治政府',
        subjects: ['government-service'],
      },
      {
        id: 'partyLeadershipAndPromotion',
        title: '加强党的领导，完善法治政府建设推进机制',
        framing: true,
        subjects: ['pufa', 'assessment'],
      },
    ],
    wording: [
      { part: 'guidingThought', words: ['习近平法治思想'] },
      { part: 'decisionMaking', words: ['决策'] },
      { part: 'emergencyResponse', words: ['突发事件', '应急'] },
      { part: 'disputeResolution', words: ['矛盾', '纠纷', '行政复议', '行政应诉', '信访', '调解'] },
      { part: 'digitalGovernment', words: ['数字', '科技保障', '信息化', '智慧', '互联网'] },
      { part: 'ruleSystem', words: ['制度体系', '立法', '规范性文件', '合法性审查', '合法性审核'] },
      { part: 'powerSupervision', words: [...SUPERVISION.words, '透明'], unless: ['监督管理', '监督检查'] },
      { part: 'lawEnforcement', words: ['执法'] },
      {
        part: 'functionsSystem',
        words: [
          '政府职能',
          '机构职能',
          '行政审批',
          '放管服',
          '简政放权',
          '权责清单',
          '政务服务',
          '营商环境',
          '更好发挥政府作用',
        ],
      },
      {
        part: 'partyLeadershipAndPromotion',
        words: ['党的领导', '组织领导', '推进机制', '第一责任人', '保障机制', '督察', '示范创建'],
      },
    ],
  },
];
