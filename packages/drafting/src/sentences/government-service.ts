import type { Sentence } from '../sentence.js';

const subject = 'government-service';
const office = '政务服务管理机构';

/** Sentences on government services. Internal: reached through the default plan. */
export const GOVERNMENT_SERVICE_SENTENCES: readonly Sentence[] = [
  {
    id: 'government-service/items',
    subject,
    office,
    write: ({ asOf, figure, value, list, rates }) =>
      value('serviceItem.total') === 0
        ? []
        : [
            `推进政务服务标准化规范化便利化，${asOf}共有政务服务事项`,
            figure('serviceItem.total'),
            list([
              ['serviceItem.online', '网上可办'],
              ['serviceItem.fullyOnline', '全程网办'],
              ['serviceItem.oneVisit', '最多跑一次'],
              ['serviceItem.zeroVisit', '零跑动'],
            ]),
            rates('serviceItem.total', [
              ['serviceItem.onlineRate', '网上可办率'],
              ['serviceItem.fullyOnlineRate', '全程网办率'],
              ['serviceItem.timeReduction', '承诺办结时限较法定时限压缩'],
            ]),
            '。',
          ],
  },
  {
    id: 'government-service/cases',
    subject,
    office,
    write: ({ span, figure, value, change }) =>
      value('serviceCase.closed') === 0
        ? [`${span}未办结政务服务事项。`]
        : [`${span}办结政务服务事项`, figure('serviceCase.closed'), change('serviceCase.closed'), '。'],
  },
  {
    id: 'government-service/ratings',
    subject,
    office,
    optional: true,
    write: ({ span, figure, value, rates }) =>
      value('serviceRating.total') === 0
        ? [`落实政务服务“好差评”制度，${span}未收到评价。`]
        : [
            `落实政务服务“好差评”制度，${span}收到评价`,
            figure('serviceRating.total'),
            rates('serviceRating.total', [
              ['serviceRating.activeRate', '主动评价率'],
              ['serviceRating.satisfactionRate', '好评率'],
            ]),
            ...(value('serviceRating.negative') === 0
              ? ['，未收到差评']
              : [
                  '，差评',
                  figure('serviceRating.negative'),
                  rates('serviceRating.total', [['serviceRating.revisitRate', '差评回访率']]),
                ]),
            '。',
          ],
  },
  {
    id: 'government-service/lists',
    subject,
    office,
    optional: true,
    write: ({ list }) => {
      const named = list(
        [
          ['serviceList.oneVisit', '“最多跑一次”'],
          ['serviceList.zeroVisit', '“零跑动”'],
          ['serviceList.oneCertificate', '“一证（照）通办”'],
          ['serviceList.nearby', '“就近办”'],
          ['serviceList.crossProvince', '“跨省通办”'],
          ['serviceList.assisted', '帮办代办'],
          ['serviceList.buildThenVerify', '“先建后验”'],
          ['serviceList.toleranceApproval', '容缺审批'],
          ['serviceList.regionalAssessment', '区域评估'],
        ],
        '公布便民利企事项清单，列入',
      );
      return named.length === 0 ? [] : [named, '。'];
    },
  },
  {
    id: 'government-service/packages',
    subject,
    office,
    optional: true,
    write: ({ figure, value }) =>
      value('servicePackage.total') === 0 ? [] : ['推出套餐式、主题式服务', figure('servicePackage.total'), '。'],
  },
  {
    id: 'government-service/windows',
    subject,
    office,
    optional: true,
    write: ({ figure, value, list }) =>
      value('serviceWindow.total') === 0
        ? []
        : [
            '设置政务服务窗口',
            figure('serviceWindow.total'),
            list([
              ['serviceWindow.county', '县级'],
              ['serviceWindow.township', '乡镇（街道）'],
              ['serviceWindow.village', '村（社区）'],
              ['serviceWindow.zone', '开发区'],
            ]),
            '。',
          ],
  },
  {
    id: 'government-service/registrations',
    subject,
    office: '市场主体登记机关',
    optional: true,
    write: ({ span, figure, value, list, change }) =>
      value('registration.new') === 0
        ? []
        : [
            `${span}新登记市场主体`,
            figure('registration.new'),
            change('registration.new'),
            list([
              ['registration.privateEnterprise', '私营企业'],
              ['registration.soleTrader', '个体工商户'],
              ['registration.farmerCooperative', '农民专业合作社'],
              ['registration.other', '其他'],
            ]),
            '。',
          ],
  },
  {
    id: 'government-service/projects',
    subject,
    office: '投资项目审批机构',
    optional: true,
    write: ({ figure, value, list }) =>
      value('projectApproval.entered') === 0
        ? []
        : [
            '投资项目在线审批监管平台录入项目',
            figure('projectApproval.entered'),
            list([
              ['projectApproval.proposal', '项目建议书'],
              ['projectApproval.feasibility', '可行性研究报告'],
              ['projectApproval.tender', '招投标'],
              ['projectApproval.other', '其他'],
            ]),
            '。',
          ],
  },
  {
    id: 'government-service/platforms',
    subject,
    office: '信息化工作机构',
    optional: true,
    write: ({ figure, value, list }) =>
      value('digitalPlatform.total') === 0
        ? []
        : [
            '推进政务信息化建设，建设信息化平台',
            figure('digitalPlatform.total'),
            list([
              ['digitalPlatform.live', '正式运行'],
              ['digitalPlatform.trial', '试运行'],
              ['digitalPlatform.accepted', '已验收'],
              ['digitalPlatform.building', '在建'],
            ]),
            '。',
          ],
  },
];
