// Written by scripts/rule-catalogue.mts from the files of the rules, with their titles.
import { TIM_01 } from './timeliness/tim-01.js';
import { TIM_02 } from './timeliness/tim-02.js';
import { TIM_03 } from './timeliness/tim-03.js';
import { TIM_04 } from './timeliness/tim-04.js';
import { TIM_05 } from './timeliness/tim-05.js';
import { TIM_06 } from './timeliness/tim-06.js';
import { TIM_07 } from './timeliness/tim-07.js';
import { TIM_08 } from './timeliness/tim-08.js';
import { STR_01 } from './structure/str-01.js';
import { STR_02 } from './structure/str-02.js';
import { STR_03 } from './structure/str-03.js';
import { STR_04 } from './structure/str-04.js';
import { STR_05 } from './structure/str-05.js';
import { STR_06 } from './structure/str-06.js';
import { STR_07 } from './structure/str-07.js';
import { STR_08 } from './structure/str-08.js';
import { STR_09 } from './structure/str-09.js';
import { STR_10 } from './structure/str-10.js';
import { STR_11 } from './structure/str-11.js';
import { NUM_01 } from './numbering/num-01.js';
import { NUM_02 } from './numbering/num-02.js';
import { NUM_03 } from './numbering/num-03.js';
import { NUM_04 } from './numbering/num-04.js';
import { NUM_05 } from './numbering/num-05.js';
import { NUM_06 } from './numbering/num-06.js';
import { TXT_00 } from './text/txt-00.js';
import { TXT_01 } from './text/txt-01.js';
import { TXT_02 } from './text/txt-02.js';
import { TXT_03 } from './text/txt-03.js';
import { TXT_04 } from './text/txt-04.js';
import { TXT_05 } from './text/txt-05.js';
import { TXT_06 } from './text/txt-06.js';
import { TXT_07 } from './text/txt-07.js';
import { TXT_08 } from './text/txt-08.js';
import { TXT_09 } from './text/txt-09.js';
import { TXT_10 } from './text/txt-10.js';
import { TXT_11 } from './text/txt-11.js';
import { TXT_12 } from './text/txt-12.js';
import { TXT_13 } from './text/txt-13.js';
import { TXT_14 } from './text/txt-14.js';
import { TXT_15 } from './text/txt-15.js';
import { TXT_16 } from './text/txt-16.js';
import { TXT_17 } from './text/txt-17.js';
import { TXT_18 } from './text/txt-18.js';
import { TXT_19 } from './text/txt-19.js';
import { TXT_20 } from './text/txt-20.js';
import { TXT_21 } from './text/txt-21.js';
import { TXT_22 } from './text/txt-22.js';
import { TXT_23 } from './text/txt-23.js';
import { TXT_24 } from './text/txt-24.js';
import { TXT_25 } from './text/txt-25.js';
import { TXT_26 } from './text/txt-26.js';
import { TXT_27 } from './text/txt-27.js';
import { TXT_28 } from './text/txt-28.js';
import { TXT_29 } from './text/txt-29.js';
import { NAM_01 } from './names/nam-01.js';
import { NAM_02 } from './names/nam-02.js';
import { NAM_03 } from './names/nam-03.js';
import { NAM_04 } from './names/nam-04.js';
import { CIT_01 } from './citation/cit-01.js';
import { CIT_02 } from './citation/cit-02.js';
import { CIT_03 } from './citation/cit-03.js';
import { CIT_04 } from './citation/cit-04.js';
import { CIT_05 } from './citation/cit-05.js';
import { CIT_06 } from './citation/cit-06.js';
import { CIT_07 } from './citation/cit-07.js';
import { CIT_08 } from './citation/cit-08.js';
import { CIT_09 } from './citation/cit-09.js';
import { CIT_10 } from './citation/cit-10.js';
import { CIT_11 } from './citation/cit-11.js';
import { CIT_12 } from './citation/cit-12.js';
import { CIT_13 } from './citation/cit-13.js';
import { CIT_14 } from './citation/cit-14.js';
import { CIT_15 } from './citation/cit-15.js';
import { ARI_01 } from './arithmetic/ari-01.js';
import { ARI_02 } from './arithmetic/ari-02.js';
import { ARI_03 } from './arithmetic/ari-03.js';
import { ARI_04 } from './arithmetic/ari-04.js';
import { ARI_05 } from './arithmetic/ari-05.js';
import { ARI_06 } from './arithmetic/ari-06.js';
import { ARI_07 } from './arithmetic/ari-07.js';
import { ARI_08 } from './arithmetic/ari-08.js';
import { ARI_09 } from './arithmetic/ari-09.js';
import { ARI_10 } from './arithmetic/ari-10.js';
import { ARI_11 } from './arithmetic/ari-11.js';
import { ARI_12 } from './arithmetic/ari-12.js';
import { ARI_13 } from './arithmetic/ari-13.js';
import { ARI_14 } from './arithmetic/ari-14.js';
import { ARI_15 } from './arithmetic/ari-15.js';
import { ARI_16 } from './arithmetic/ari-16.js';
import { ARI_17 } from './arithmetic/ari-17.js';
import { ARI_18 } from './arithmetic/ari-18.js';
import { ARI_19 } from './arithmetic/ari-19.js';
import { ARI_20 } from './arithmetic/ari-20.js';
import { ARI_21 } from './arithmetic/ari-21.js';
import { ARI_22 } from './arithmetic/ari-22.js';
import { ARI_23 } from './arithmetic/ari-23.js';
import { PUB_01 } from './publication/pub-01.js';
import { PUB_02 } from './publication/pub-02.js';
import { PUB_03 } from './publication/pub-03.js';
import { PUB_04 } from './publication/pub-04.js';
import { PUB_05 } from './publication/pub-05.js';
import { PUB_06 } from './publication/pub-06.js';
import { PUB_07 } from './publication/pub-07.js';
import { PUB_08 } from './publication/pub-08.js';
import { DUP_01 } from './duplication/dup-01.js';
import { CMP_01 } from './comparison/cmp-01.js';
import { CMP_02 } from './comparison/cmp-02.js';
import { CMP_03 } from './comparison/cmp-03.js';
import { QTY_01 } from './substance/qty-01.js';
import { QTY_02 } from './substance/qty-02.js';
import { QTY_03 } from './substance/qty-03.js';
import { QTY_04 } from './substance/qty-04.js';
import { PR_01 } from './supervision/pr-01.js';
import { PR_02 } from './supervision/pr-02.js';
import { PR_03 } from './supervision/pr-03.js';
import { PR_04 } from './supervision/pr-04.js';
import { PR_05 } from './supervision/pr-05.js';
import { PR_06 } from './supervision/pr-06.js';
import { PA_02 } from './power-list/pa-02.js';
import { PA_03 } from './power-list/pa-03.js';
import { PA_04 } from './power-list/pa-04.js';
import { PA_05 } from './power-list/pa-05.js';
import { PA_06 } from './power-list/pa-06.js';
import { PA_07 } from './power-list/pa-07.js';
import { PA_08 } from './power-list/pa-08.js';
import { PA_09 } from './power-list/pa-09.js';
import { KND_01 } from './kind/knd-01.js';
import { KND_02 } from './kind/knd-02.js';
import { KND_03 } from './kind/knd-03.js';
import { KND_04 } from './kind/knd-04.js';
import { ASM_01 } from './assessment/asm-01.js';
import { ASM_02 } from './assessment/asm-02.js';
import { DC_02 } from './dispute/dc-02.js';
import { DC_03 } from './dispute/dc-03.js';
import { DC_04 } from './dispute/dc-04.js';
import { DC_05 } from './dispute/dc-05.js';
import { DC_06 } from './dispute/dc-06.js';
import { DC_07 } from './dispute/dc-07.js';
import { DC_09 } from './dispute/dc-09.js';
import { DC_10 } from './dispute/dc-10.js';
import { DC_11 } from './dispute/dc-11.js';
import { DC_12 } from './dispute/dc-12.js';
import { DC_13 } from './dispute/dc-13.js';
import { DC_14 } from './dispute/dc-14.js';
import { ES_01 } from './enforcement/es-01.js';
import { ES_06 } from './enforcement/es-06.js';
import { ES_10 } from './enforcement/es-10.js';
import { ES_12 } from './enforcement/es-12.js';
import { ES_15 } from './enforcement/es-15.js';
import { ES_16 } from './enforcement/es-16.js';
import { DOC_02 } from './document/doc-02.js';
import { DOC_06 } from './document/doc-06.js';
import { DOC_07 } from './document/doc-07.js';
import { DOC_08 } from './document/doc-08.js';
import { DOC_09 } from './document/doc-09.js';
import { DOC_10 } from './document/doc-10.js';
import { ID_01 } from './credit/id-01.js';
import { ID_02 } from './credit/id-02.js';
import { ID_05 } from './credit/id-05.js';
import { ID_06 } from './credit/id-06.js';
import { ID_09 } from './personal-data/id-09.js';
import { ID_10 } from './personal-data/id-10.js';
import { DRA_01 } from './draft/dra-01.js';
import { PL_02 } from './power-list/pl-02.js';
import { PL_03 } from './power-list/pl-03.js';
import { PL_04 } from './power-list/pl-04.js';
import { PL_05 } from './power-list/pl-05.js';
import { PL_07 } from './power-list/pl-07.js';
import { PL_08 } from './power-list/pl-08.js';
import { PL_09 } from './power-list/pl-09.js';
import { PL_13 } from './power-list/pl-13.js';
import { PL_14 } from './power-list/pl-14.js';
import { PL_15 } from './power-list/pl-15.js';
import { PL_16 } from './power-list/pl-16.js';
import { EC_01 } from './enforcement/ec-01.js';
import { EC_02 } from './enforcement/ec-02.js';
import { EC_03 } from './enforcement/ec-03.js';
import { EC_04 } from './enforcement/ec-04.js';
import { EC_05 } from './enforcement/ec-05.js';
import { EC_06 } from './enforcement/ec-06.js';
import { EC_07 } from './enforcement/ec-07.js';
import { EC_08 } from './enforcement/ec-08.js';
import { EC_09 } from './enforcement/ec-09.js';
import { EC_10 } from './enforcement/ec-10.js';
import { EC_11 } from './enforcement/ec-11.js';
import { EC_13 } from './enforcement/ec-13.js';
import { EC_14 } from './enforcement/ec-14.js';
import { EC_15 } from './enforcement/ec-15.js';
import { EC_16 } from './enforcement/ec-16.js';
import { EC_17 } from './enforcement/ec-17.js';
import { EC_18 } from './enforcement/ec-18.js';
import { EC_19 } from './enforcement/ec-19.js';
import { EC_20 } from './enforcement/ec-20.js';
import { EC_21 } from './enforcement/ec-21.js';
import { EC_22 } from './enforcement/ec-22.js';
import { EC_23 } from './enforcement/ec-23.js';
import { EC_24 } from './enforcement/ec-24.js';
import { LR_03 } from './enforcement/lr-03.js';
import { LR_04 } from './enforcement/lr-04.js';
import { LR_05 } from './enforcement/lr-05.js';
import { LR_06 } from './enforcement/lr-06.js';
import { LR_07 } from './enforcement/lr-07.js';
import { LR_08 } from './enforcement/lr-08.js';
import { LR_09 } from './enforcement/lr-09.js';
import { LR_11 } from './enforcement/lr-11.js';
import { EO_01 } from './enforcement-officer/eo-01.js';
import { EO_02 } from './enforcement-officer/eo-02.js';
import { EO_04 } from './enforcement-officer/eo-04.js';
import { EO_05 } from './enforcement-officer/eo-05.js';
import { EO_06 } from './enforcement-officer/eo-06.js';
import { EO_08 } from './enforcement-officer/eo-08.js';
import { IN_01 } from './inspection/in-01.js';
import { IN_02 } from './inspection/in-02.js';
import { IN_03 } from './inspection/in-03.js';
import { IN_04 } from './inspection/in-04.js';
import { IN_06 } from './inspection/in-06.js';
import { IN_08 } from './inspection/in-08.js';
import { IN_09 } from './inspection/in-09.js';
import { IN_10 } from './inspection/in-10.js';
import { IN_11 } from './inspection/in-11.js';
import { IN_12 } from './inspection/in-12.js';
import { IN_13 } from './inspection/in-13.js';
import { IN_15 } from './inspection/in-15.js';
import { IN_16 } from './inspection/in-16.js';
import { LA_02 } from './legal-adviser/la-02.js';
import { LA_03 } from './legal-adviser/la-03.js';
import { LA_06 } from './legal-adviser/la-06.js';
import { LO_01 } from './legal-adviser/lo-01.js';
import { LO_03 } from './legal-adviser/lo-03.js';
import { LO_05 } from './legal-adviser/lo-05.js';
import { LO_06 } from './legal-adviser/lo-06.js';
import { PF_02 } from './pufa/pf-02.js';
import { PF_03 } from './pufa/pf-03.js';
import { PF_04 } from './pufa/pf-04.js';
import { PF_06 } from './pufa/pf-06.js';
import { PF_07 } from './pufa/pf-07.js';
import { PF_08 } from './pufa/pf-08.js';
import { PF_09 } from './pufa/pf-09.js';
import { PF_10 } from './pufa/pf-10.js';
import { PF_11 } from './pufa/pf-11.js';
import { MD_01 } from './major-decision/md-01.js';
import { MD_02 } from './major-decision/md-02.js';
import { MD_03 } from './major-decision/md-03.js';
import { MD_04 } from './major-decision/md-04.js';
import { MD_05 } from './major-decision/md-05.js';
import { MD_06 } from './major-decision/md-06.js';
import { MD_07 } from './major-decision/md-07.js';
import { MD_08 } from './major-decision/md-08.js';
import { MD_09 } from './major-decision/md-09.js';
import { MD_10 } from './major-decision/md-10.js';
import { MD_12 } from './major-decision/md-12.js';
import { MD_14 } from './major-decision/md-14.js';
import { ND_01 } from './normative-document/nd-01.js';
import { ND_02 } from './normative-document/nd-02.js';
import { ND_03 } from './normative-document/nd-03.js';
import { ND_04 } from './normative-document/nd-04.js';
import { ND_05 } from './normative-document/nd-05.js';
import { ND_06 } from './normative-document/nd-06.js';
import { ND_07 } from './normative-document/nd-07.js';
import { ND_08 } from './normative-document/nd-08.js';
import { ND_09 } from './normative-document/nd-09.js';
import { ND_10 } from './normative-document/nd-10.js';
import { ND_11 } from './normative-document/nd-11.js';
import { ND_12 } from './normative-document/nd-12.js';
import { ND_13 } from './normative-document/nd-13.js';
import { ND_14 } from './normative-document/nd-14.js';
import { LG_01 } from './legislation/lg-01.js';
import { LG_02 } from './legislation/lg-02.js';
import { LG_03 } from './legislation/lg-03.js';
import { FC_03 } from './fair-competition/fc-03.js';
import { FC_04 } from './fair-competition/fc-04.js';
import { FC_05 } from './fair-competition/fc-05.js';
import { FC_06 } from './fair-competition/fc-06.js';
import { FC_07 } from './fair-competition/fc-07.js';
import { FC_08 } from './fair-competition/fc-08.js';
import { FC_09 } from './fair-competition/fc-09.js';
import { GS_02 } from './government-service/gs-02.js';
import { GS_04 } from './government-service/gs-04.js';
import { OG_02 } from './open-government/og-02.js';
import { OG_03 } from './open-government/og-03.js';
import { OG_04 } from './open-government/og-04.js';
import { CR_01 } from './credit/cr-01.js';
import { CR_02 } from './credit/cr-02.js';
import { CR_03 } from './credit/cr-03.js';
import { CR_04 } from './credit/cr-04.js';
import { CR_06 } from './credit/cr-06.js';
import { CR_07 } from './credit/cr-07.js';
import { CR_08 } from './credit/cr-08.js';
import { CR_09 } from './credit/cr-09.js';
import { CR_12 } from './credit/cr-12.js';
import { CR_13 } from './credit/cr-13.js';
import { CR_15 } from './credit/cr-15.js';
import { LD_01 } from './leadership/ld-01.js';
import { LD_02 } from './leadership/ld-02.js';
import { LD_03 } from './leadership/ld-03.js';
import { LD_04 } from './leadership/ld-04.js';
import { LD_05 } from './leadership/ld-05.js';
import { LED_01 } from './ledger/led-01.js';
import { LED_02 } from './ledger/led-02.js';
import { LED_03 } from './ledger/led-03.js';
import { LED_04 } from './ledger/led-04.js';
import { LED_05 } from './ledger/led-05.js';
import { LED_06 } from './ledger/led-06.js';
import { LED_07 } from './ledger/led-07.js';
import { LED_08 } from './ledger/led-08.js';
import { LED_09 } from './ledger/led-09.js';
import { REC_01 } from './record/rec-01.js';
import { REC_02 } from './record/rec-02.js';
import { REC_03 } from './record/rec-03.js';
import { REC_04 } from './record/rec-04.js';
import { REC_05 } from './record/rec-05.js';
import { REC_06 } from './record/rec-06.js';
import { REC_07 } from './record/rec-07.js';
import { REC_08 } from './record/rec-08.js';
import { REC_09 } from './record/rec-09.js';
import { WVR_01 } from './waiver/wvr-01.js';
import { WVR_02 } from './waiver/wvr-02.js';
import type { EngineRule } from './engine-rule.js';
import type { LedgerRule, ReportRule, Rule } from '../rule.js';

/** 报告规则目录: the rules over reports. Internal. */
export const REPORT_RULES: readonly ReportRule[] = [
  // 时限, timeliness/
  TIM_01, // 报送期限
  TIM_02, // 公开期限
  TIM_03, // 恰在期限日公开
  TIM_04, // 日期缺失或残损
  TIM_05, // 公开早于成文
  TIM_06, // 成文到公开间隔过长
  TIM_07, // 第一季度旧期限
  TIM_08, // 年度未满即成文
  // 法定内容, structure/
  STR_01, // 法定内容全缺
  STR_02, // 缺主要举措和成效
  STR_03, // 缺不足
  STR_04, // 缺第一责任人履职情况
  STR_05, // 缺下一年度安排
  STR_06, // 纲要部分未覆盖
  STR_07, // 法定内容无标题
  STR_08, // 四个亲自不全
  STR_09, // 未提述法
  STR_10, // 不足未写原因
  STR_11, // 第一责任人内容未单列
  // 序号, numbering/
  NUM_01, // 序号不连续
  NUM_02, // 层级跳越
  NUM_03, // 单个序号后接无序号段
  NUM_04, // 同级序号样式混用
  NUM_05, // 只有一个下级
  NUM_06, // 一是二是不连续
  // 文字标点, text/
  TXT_00, // 半角折叠文本
  TXT_01, // 成对标点不配对
  TXT_02, // 尖括号代书名号
  TXT_03, // 汉字间半角标点
  TXT_04, // 文号括号
  TXT_05, // 并列书名引号间顿号
  TXT_06, // 节日数字间隔号
  TXT_07, // 范围前项缺单位
  TXT_08, // 概数用顿号
  TXT_09, // 序号后多余标点
  TXT_10, // 两位数年份
  TXT_11, // 数字与千百混写
  TXT_12, // 名称误用书名号
  TXT_13, // 截止与截至
  TXT_14, // 词语重复
  TXT_15, // 年字位置
  TXT_16, // 字词或单位脱落
  TXT_17, // 年份范围连接号
  TXT_18, // 标题与正文未断开
  TXT_19, // 内层书名号样式混用
  TXT_20, // 段末逗号
  TXT_21, // 外来广告文字
  TXT_22, // 固定用语写错
  TXT_23, // 引号样式混用
  TXT_24, // 段落中断
  TXT_25, // 提起下文未用冒号
  TXT_26, // 模板残留
  TXT_27, // 日期写作号
  TXT_28, // 星期与日期不符
  TXT_29, // 标点重复
  // 名称, names/
  NAM_01, // 本机关名称不一
  NAM_02, // 领导机构名称不一
  NAM_03, // 依职权行为误称依申请
  NAM_04, // 自称不一
  // 引用, citation/
  CIT_01, // 纲要与年度不符
  CIT_02, // 纲要名称写法
  CIT_03, // 目标表述与纲要不符
  CIT_04, // 沿用第一季度旧期限
  CIT_05, // 督察规定条号
  CIT_06, // 合法性审查期限
  CIT_07, // 文件出台时点
  CIT_08, // 督察督查混用
  CIT_09, // 引用文件未登记
  CIT_10, // 条款号用阿拉伯数字
  CIT_11, // 项号带括号
  CIT_12, // 条号超出
  CIT_13, // 令号与名称不符
  CIT_14, // 引用失效文件
  CIT_15, // 处罚法条号版本不符
  // 数据, arithmetic/
  ARI_01, // 分项之和不等于总数
  ARI_02, // 部分大于整体
  ARI_03, // 部分之和超过整体
  ARI_04, // 列举数与所称数不符
  ARI_05, // 增减不平
  ARI_06, // 百分比与数量不符
  ARI_07, // 增减幅基数不合
  ARI_08, // 年度外事项
  ARI_09, // 截至月份早于年末
  ARI_10, // 法定指标用概数
  ARI_11, // 比率未说明分母
  ARI_12, // 同数异义
  ARI_13, // 比率越界
  ARI_14, // 人均检查不足两人
  ARI_15, // 累计数倒退
  ARI_16, // 截至目前无日期
  ARI_17, // 百分之百无分子分母
  ARI_18, // 零件数的比率
  ARI_19, // 结构占比合计
  ARI_20, // 同比与数值不符
  ARI_21, // 概数大于台账数
  ARI_22, // 同一指标两处不同值
  ARI_23, // 文中数据与台账不符
  // 公开, publication/
  PUB_01, // 草稿标记残留
  PUB_02, // 网页残留
  PUB_03, // 来源等标签为空
  PUB_04, // 公开件带密级
  PUB_05, // 附件为空或与附件说明不符
  PUB_06, // 标题非固定名称
  PUB_07, // 三项清单未附链接
  PUB_08, // 文件留有修订或批注
  // 重复, duplication/
  DUP_01, // 句子重复
  // 与上年比较, comparison/
  CMP_01, // 与上年雷同
  CMP_02, // 不足或计划雷同
  CMP_03, // 数字未变
  // 内容充实, substance/
  QTY_01, // 数字过少
  QTY_02, // 无具体事例
  QTY_03, // 空话比例
  QTY_04, // 清单无数量或日期
  // 建议提案, supervision/
  PR_02, // 建议提案分项不平
  PR_05, // 办复率与台账不符
  PR_06, // 建议与提案混计
  // 权责清单调整, power-list/
  PA_02, // 调整前后总数
  PA_03, // 调整分项合计
  // 文种, kind/
  KND_01, // 非年度报告
  KND_02, // 文件不可读
  KND_03, // 随附数据与正文不一致
  KND_04, // 文种不能确定
  // 考核, assessment/
  ASM_01, // 考核权重偏低
  ASM_02, // 无半年自查
  // 行政争议, dispute/
  DC_09, // 比率缺口径
  DC_10, // 称无案件而台账有案
  DC_11, // 复议法条号版本不符
  DC_14, // 调解件数关系
  // 执法统计, enforcement/
  ES_12, // 文字与统计表不符
  ES_15, // 缺涉企检查频次
  ES_16, // 缺执法监督内容
  // 公文格式, document/
  DOC_02, // 发文字号
  DOC_06, // 成文日期格式
  DOC_07, // 报告夹带请示事项
  DOC_08, // 主送机关不当
  DOC_09, // 上行文抄送下级
  DOC_10, // 附件名称后有标点
  // 个人信息, credit/
  ID_01, // 信用代码格式
  ID_02, // 信用代码校验位
  ID_06, // 区划代码
  ID_09, // 个人信息外露
  ID_10, // 当事人姓名
  // 起草, draft/
  DRA_01, // 待补内容
  // 执法人员, enforcement-officer/
  EO_08, // 执法考试人数和比率
  // 行政检查, inspection/
  IN_15, // 备案数少于检查数
  // 法律意见书, legal-adviser/
  LO_06, // 意见书数量与台账
  // 普法责任, pufa/
  PF_06, // 人与人次
  PF_07, // 学法考试人数
  PF_08, // 学法考试比率
  PF_11, // 未引普法法
  // 公平竞争审查, fair-competition/
  FC_07, // 引用旧文件
];

/** 台账规则目录: the rules over ledgers. Internal. */
export const LEDGER_RULES: readonly LedgerRule[] = [
  // 建议提案, supervision/
  PR_01, // 建议提案答复期限
  PR_03, // 办理结果分类
  PR_04, // 不满意重办
  // 权责清单调整, power-list/
  PA_04, // 申请调整期限
  PA_05, // 合法性意见
  PA_06, // 批准层级
  PA_07, // 日期先后
  PA_08, // 公布期限
  PA_09, // 缺后续监管措施
  // 行政争议, dispute/
  DC_02, // 审理期限
  DC_03, // 答复期限
  DC_04, // 负责人应出庭未出庭
  DC_05, // 仅委托律师
  DC_06, // 意见书回复
  DC_07, // 司法检察建议回复
  DC_12, // 信访期限
  DC_13, // 调解协议司法确认
  // 执法统计, enforcement/
  ES_01, // 统计年报公开
  ES_06, // 许可数量关系
  ES_10, // 旧版处罚种类
  // 个人信息, credit/
  ID_05, // 机关信用代码前缀
  // 权责清单, power-list/
  PL_02, // 许可设定依据位阶
  PL_03, // 处罚设定依据位阶
  PL_04, // 强制设定依据位阶
  PL_05, // 依据失效
  PL_07, // 许可法定时限过长
  PL_08, // 许可收费依据
  PL_09, // 委托要素
  PL_13, // 上下级清单不一致
  PL_14, // 依据缺条号
  PL_15, // 清单外行权
  PL_16, // 清单未更新
  // 执法案件, enforcement/
  EC_01, // 执法人员不足两人
  EC_02, // 执法证件有效
  EC_03, // 回避
  EC_04, // 简易程序限额
  EC_05, // 事先告知与陈述申辩
  EC_06, // 听证权
  EC_07, // 听证期限与主持人
  EC_08, // 法制审核前置
  EC_09, // 集体讨论
  EC_10, // 办案期限
  EC_11, // 追责时效
  EC_13, // 送达期限
  EC_14, // 裁量幅度
  EC_15, // 加处罚款
  EC_16, // 一事不二罚
  EC_17, // 全过程记录
  EC_18, // 音像记录存储期限
  EC_19, // 查封扣押冻结期限
  EC_20, // 紧急强制补报
  EC_21, // 夜间节假日执行
  EC_22, // 申请法院执行期限
  EC_23, // 不予处罚的教育
  EC_24, // 涉嫌犯罪移送
  // 法制审核, enforcement/
  LR_03, // 初次审核人员资格
  LR_04, // 审核人员占比
  LR_05, // 办审分离
  LR_06, // 审核期限
  LR_07, // 审核意见空泛
  LR_08, // 问题意见须处理
  LR_09, // 应审未审
  LR_11, // 听证笔录送审
  // 执法人员, enforcement-officer/
  EO_01, // 持证人员身份
  EO_02, // 证号唯一
  EO_04, // 年审
  EO_05, // 离岗注销
  EO_06, // 培训学时
  // 行政检查, inspection/
  IN_01, // 抽查事项有依据并公布
  IN_02, // 检查主体公告
  IN_03, // 两名以上检查人员
  IN_04, // 抽取可复算
  IN_06, // 抽查比例
  IN_08, // 结果公示期限
  IN_09, // 年度计划公布
  IN_10, // 检查审批
  IN_11, // 频次上限
  IN_12, // 可合并检查
  IN_13, // 扫码与通知书
  IN_16, // 专项检查要件
  // 法律顾问聘任, legal-adviser/
  LA_02, // 外聘律师执业年限不足
  LA_03, // 聘期过长
  LA_06, // 利益冲突仍出具意见
  // 法律意见书, legal-adviser/
  LO_01, // 聘期外出具
  LO_03, // 违法意见后仍决策
  LO_05, // 意见书要素不全
  // 普法责任, pufa/
  PF_02, // 共性清单内容
  PF_03, // 主题日
  PF_04, // 宪法宣传周
  PF_09, // 普法内容失效
  PF_10, // 清单项无活动
  // 重大行政决策, major-decision/
  MD_01, // 合法性审查前置
  MD_02, // 违法仍上会
  MD_03, // 审查时间
  MD_04, // 公开征求意见
  MD_05, // 听证材料
  MD_06, // 集体讨论
  MD_07, // 党委请示报告
  MD_08, // 风险不可控
  MD_09, // 采纳情况
  MD_10, // 后评估单位
  MD_12, // 目录外决策
  MD_14, // 不应列入事项
  // 行政规范性文件, normative-document/
  ND_01, // 合法性审核前置
  ND_02, // 审核期限
  ND_03, // 集体审议
  ND_04, // 统一登记、编号、印发
  ND_05, // 未公布不得执行
  ND_06, // 市场主体文件征求意见
  ND_07, // 一般文件征求意见
  ND_08, // 有效期
  ND_09, // 试行、暂行标记
  ND_10, // 备案期限
  ND_11, // 到期未处理
  ND_12, // 到期前评估
  ND_13, // 公平竞争审查
  ND_14, // 文件定性
  // 立法, legislation/
  LG_01, // 规章备案期限
  LG_02, // 规章征求意见
  LG_03, // 规章施行日期
  // 公平竞争审查, fair-competition/
  FC_03, // 例外要件
  FC_04, // 政府层级审查
  FC_05, // 征求利害关系人
  FC_06, // 十九项标准
  FC_08, // 先发布后审查
  FC_09, // 不予出台而公布
  // 政务服务, government-service/
  GS_02, // 差评整改
  GS_04, // 许可办理期限
  // 政务公开, open-government/
  OG_02, // 依申请答复期限
  OG_03, // 主动公开期限
  OG_04, // 信息公开年报期限
  // 信用建设, credit/
  CR_01, // 公示期限
  CR_02, // 市场监管公示期限
  CR_03, // 撤回期限
  CR_04, // 不应公示
  CR_06, // 失信信息公示期
  CR_07, // 市场监管公示期
  CR_08, // 信用修复时点
  CR_09, // 必填项
  CR_12, // 脏数据
  CR_13, // 多处公示不一
  CR_15, // 严重失信名单依据
  // 组织领导, leadership/
  LD_01, // 集体学法次数
  LD_02, // 法治讲座次数
  LD_03, // 法律知识测试
  LD_04, // 述职未含述法
  LD_05, // 未听取专题汇报
  // 台账, ledger/
  LED_01, // 编号重复
  LED_02, // 记录不在本年度
  LED_03, // 记录晚于登记截止日期
  LED_04, // 案号文号重复
  LED_05, // 所引记录不存在
  LED_06, // 日期在今天之后
  LED_07, // 金额过大
  LED_08, // 看不见的字符
  LED_09, // 信用代码校验码不符
];

/**
 * 规则目录: every rule of the catalogue. The check, the handbook and the tests read the same values.
 *
 * Those the engine itself raises, on the form of records and on waivers, stand apart (see `ENGINE_RULES`).
 *
 * @example
 * ```ts
 * import { RULES } from '@fazhi/validation';
 *
 * RULES.find(({ id }) => id === 'ARI-16')?.title.zh; // => '截至目前无日期'
 * ```
 */
export const RULES: readonly Rule[] = [...REPORT_RULES, ...LEDGER_RULES];

/** 引擎规则目录: what the engine itself raises, on the form of records and on waivers. */
export const ENGINE_RULES: readonly EngineRule[] = [
  // 台账格式, record/
  REC_01, // 必填项未填
  REC_02, // 填写类型不对
  REC_03, // 不在可选项中
  REC_04, // 多余字段
  REC_05, // 格式不符
  REC_06, // 超出长度或范围
  REC_07, // 字段之间矛盾或内容不当
  REC_08, // 无法读取
  REC_09, // 问题过多
  // 豁免, waiver/
  WVR_01, // 豁免未用到
  WVR_02, // 豁免已失效
];
