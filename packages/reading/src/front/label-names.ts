/** What the value of a label says. Internal. */
export type LabelField = 'publishedOn' | 'signedOn' | 'documentNumber' | 'agency';

function joined(firsts: readonly string[], lasts: readonly string[]): string[] {
  return firsts.flatMap((first) => lasts.map((last) => first + last));
}

const DATES = ['日期', '时间'];
const BODIES = ['机构', '机关', '单位', '部门'];

/** Labels that websites print above a document, by what they say of it. Internal. */
export const LABEL_NAMES: Readonly<Record<LabelField | 'other', readonly string[]>> = {
  publishedOn: [
    ...joined(
      [
        '',
        '发布',
        '信息发布',
        '网上发布',
        '首次发布',
        '公布',
        '公开',
        '发表',
        '刊登',
        '上传',
        '上网',
        '录入',
        '信息',
        '文章',
      ],
      DATES,
    ),
    '发布于',
    '发表于',
  ],
  signedOn: joined(
    [
      '成文',
      '生成',
      '发文',
      '制发',
      '印发',
      '签发',
      '形成',
      '制定',
      '行文',
      '落款',
      '文件',
      '撰写',
      '产生',
      '起草',
      '报送',
    ],
    DATES,
  ),
  documentNumber: ['文号', '发文字号', '发文文号', '公文编号', '公文字号', '文件编号', '文件字号', '文件号', '发文号'],
  agency: joined(['发布', '发文', '公开', '公布', '制发', '制定', '印发', '编制'], [...BODIES, '主体']),
  other: [
    ...joined(['生效', '废止', '失效', '实施', '更新', '修改', '截止'], DATES),
    ...joined(['主办', '供稿', '主管'], BODIES),
    ...['信息索引号', '信息索引', '索引号', '索引', '统一编号', '登记号', '统一登记号', '信息编号', '索取号'],
    ...['信息来源', '文章来源', '稿件来源', '来源', '作者', '撰稿', '发布人', '发布者', '编辑', '审核'],
    ...[
      '信息分类',
      '信息类别',
      '主题分类',
      '组配分类',
      '体裁分类',
      '服务对象分类',
      '分类',
      '体裁',
      '文种',
      '主题词',
      '主题',
      '关键词',
    ],
    ...[
      '公开目录',
      '所属栏目',
      '栏目',
      '公开方式',
      '公开范围',
      '公开形式',
      '公开属性',
      '公开类别',
      '公开程序',
      '公开时限',
      '公开期限',
    ],
    ...['有效性', '时效性', '效力状态', '效力', '有效期', '状态'],
    ...['信息名称', '公开事项名称', '文件名称', '名称', '标题', '内容概述', '内容摘要', '概述', '摘要'],
    ...[
      '浏览次数',
      '浏览量',
      '阅读次数',
      '阅读量',
      '阅读',
      '点击数',
      '点击量',
      '点击次数',
      '点击',
      '访问量',
      '访问次数',
      '字号',
      '字体',
    ],
  ],
};

/** Labels that are words of running text as well: a blank, a dash or a cell alone behind them makes no label. Internal. */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set([
  ...[
    '日期',
    '时间',
    '信息日期',
    '信息时间',
    '文件日期',
    '文件时间',
    '来源',
    '作者',
    '编辑',
    '审核',
    '索引',
    '分类',
    '体裁',
    '文种',
  ],
  ...['主题', '栏目', '效力', '状态', '名称', '标题', '概述', '摘要', '阅读', '点击', '字号', '字体'],
]);
