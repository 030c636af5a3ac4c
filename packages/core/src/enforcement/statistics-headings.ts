import type { CompulsionTable } from './compulsion-table.js';
import type {
  CaseHandlingCounts,
  CertificateHolding,
  EnterpriseInspectionCount,
  LicensingTable,
} from './enforcement-tables.js';

/** What the tables of the yearly statistics with a column for each field call it: titles of the fields, and headings in print. Internal. */
export const STATISTICS_HEADINGS = {
  licensing: {
    applied: '申请数量',
    accepted: '受理数量',
    granted: '许可数量',
    refused: '不予许可数量',
    revoked: '撤销许可数量',
  },
  compulsion: {
    restrictLiberty: '限制公民人身自由',
    seal: '查封场所、设施或者财物',
    seize: '扣押财物',
    freeze: '冻结存款、汇款',
    otherMeasures: '其他行政强制措施',
    surcharge: '加处罚款或者滞纳金',
    transferDeposits: '划拨存款、汇款',
    disposeOfProperty: '拍卖或者依法处理',
    removeObstruction: '排除妨碍、恢复原状',
    substitutePerformance: '代履行',
    otherExecutions: '其他强制执行',
    court: '申请法院强制执行',
    total: '合计',
  },
  cases: {
    filed: '立案数量',
    closed: '结案数量',
    transferred: '移送司法数量',
    exempted: '不予处罚数量',
    mitigated: '减轻处罚数量',
    hearings: '听证数量',
    reviewed: '法制审核数量',
    complaints: '投诉数量',
    reconsidered: '被复议数量',
    reconsiderationCorrected: '复议被纠错数量',
    litigated: '被诉数量',
    lost: '败诉数量',
  },
  certificates: {
    staff: '在编人员数',
    holders: '持证人数',
    rate: '持证率',
  },
  enterpriseInspections: {
    count: '检查次数',
    enterprises: '被检查企业数',
    capExceeded: '超频次企业数',
  },
} as const satisfies {
  licensing: Record<keyof LicensingTable, string>;
  compulsion: Record<keyof CompulsionTable, string>;
  cases: Record<keyof CaseHandlingCounts, string>;
  certificates: Record<keyof CertificateHolding, string>;
  enterpriseInspections: Record<keyof EnterpriseInspectionCount, string>;
};
