import type { Narrative } from '@fazhi/drafting';

/*
 * What no ledger can say, written by the office, each passage under the id of its section. The facts are those of the
 * office's published report for 2020. What neither a ledger nor a passage says stays a blank, which the
 * check lists by the office that has it.
 */
export const narrative: Narrative = {
  ruleSystem: [
    '起草《天津市无线电管理条例（修订）》，成立由局领导任组长的立法起草小组，邀请外聘法律顾问参与。落实行政规范性文件“八统一”管理制度，完成3件行政规范性文件的起草和报备。',
  ],
  lawEnforcement: [
    '推进行政执法“三项制度”，建成市工业和信息化行政执法综合管理平台，实现执法信息网上录入、案件办理网上流转、执法活动网上监督、执法质量网上考评。按照年度抽查计划，对10家企业开展双随机抽查并公示结果。',
  ],
  staffCapacity: ['邀请市宣讲团成员就民法典作专题讲座，面向重点行业企业开展普法培训。'],
  firstResponsiblePersonPerformance: [
    '局主要负责人认真履行推进法治建设第一责任人职责，做到法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办，定期听取法治建设工作汇报。',
  ],
  shortcomingsAndCauses: [
    '一是普法宣传和诚信建设工作需要继续推进；二是重点领域立法工作有待加强。',
    '产生上述问题的原因，主要是对法治建设保障工业和信息化工作的重要性认识不够系统、深入，部分干部存在重业务、轻法治的现象，运用法治思维和法治方式处理问题的能力不强。',
  ],
  nextYearArrangements: [
    '一是深入学习宣传贯彻习近平法治思想，制定年度学法计划。',
    '二是加快重点领域立法，继续推动《天津市无线电管理条例》起草工作，及时开展行政规范性文件评估和清理。',
    '三是全面推行行政执法公示、执法全过程记录、重大执法决定法制审核制度，加强行政执法监督信息化建设。',
    '四是研究制定工业和信息化系统普法规划，落实“谁执法谁普法”普法责任制。',
  ],
};
