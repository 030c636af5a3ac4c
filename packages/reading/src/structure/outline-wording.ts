/** Words of headings that answer to one part of an outline; the first part that fits is taken. Internal. */
export type OutlineWording = readonly (readonly [part: string, wording: RegExp])[];

/** 《法治政府建设实施纲要（2015-2020年）》: seven tasks and the safeguards. Internal. */
const OUTLINE_2015: OutlineWording = [
  ['decisionMaking', /决策/],
  ['disputeResolution', /矛盾|纠纷|行政复议|行政应诉|信访|调解/],
  [
    'powerSupervision',
    /(?:权力|审计|人大|内部|党内|自觉接受|强化|社会|舆论|行政)的?(?:制约)?和?监督(?!管理|检查)|制约和监督|政务公开|信息公开|问责/,
  ],
  ['lawEnforcement', /执法/],
  ['staffCapacity', /(?:法治思维|依法行政的?(?:意识|能力)|法治(?:教育|宣传|培训)|学法|普法|培训考核)/],
  ['ruleSystem', /制度(?:体系|建设)|立法|规范性文件|合法性审[查核]/],
  [
    'performFunctions',
    /政府职能|行政审批|放管服|简政放权|权责清单|政务服务|营商环境|市场监管|宏观调控|信用体系|生态环境|服务水平/,
  ],
  ['organization', /组织(?:领导|保障)|工作保障|落实机制|保障机制|党的领导|第一责任人|考核/],
];

/** 《法治政府建设实施纲要（2021-2025年）》: ten parts. Internal. */
const OUTLINE_2021: OutlineWording = [
  ['guidingThought', /习近平法治思想/],
  ['decisionMaking', /决策/],
  ['emergencyResponse', /突发事件|应急/],
  ['disputeResolution', /矛盾|纠纷|行政复议|行政应诉|信访|调解/],
  ['digitalGovernment', /数字|科技保障|信息化|智慧|互联网/],
  ['ruleSystem', /制度体系|立法|规范性文件|合法性审[查核]/],
  [
    'powerSupervision',
    /(?:权力|审计|人大|内部|党内|自觉接受|强化|社会|舆论|行政)的?(?:制约)?和?监督(?!管理|检查)|制约和监督|政务公开|信息公开|透明/,
  ],
  ['lawEnforcement', /执法/],
  ['functionsSystem', /政府职能|机构职能|行政审批|放管服|简政放权|权责清单|政务服务|营商环境|更好发挥政府作用/],
  ['partyLeadershipAndPromotion', /党的领导|组织领导|推进机制|第一责任人|保障机制|督察|示范创建/],
];

/** The wordings of each outline, by its id. Internal. */
export const OUTLINE_WORDING: Readonly<Record<string, OutlineWording>> = {
  outline2015: OUTLINE_2015,
  outline2021: OUTLINE_2021,
};
