/** 部门概况: how much a department has of what a year brings, roughly. */
export interface Department {
  /** 名称: without the county's. */
  readonly name: string;
  /** 行政处罚: decisions; a department without has no power to punish. */
  readonly penalties?: number;
  /** 行政许可: applications. */
  readonly licences?: number;
  /** 执法检查: inspections. */
  readonly inspections?: number;
  /** 行政诉讼: suits. */
  readonly suits?: number;
  /** 建议提案: proposals it leads. */
  readonly proposals?: number;
  /** 规范性文件: documents issued. */
  readonly documents?: number;
}

/** 部门: forty departments of a county of middle size. */
export const DEPARTMENTS: readonly Department[] = [
  { name: '人民政府办公室', proposals: 3, documents: 2 },
  { name: '发展和改革局', licences: 46, inspections: 20, proposals: 9, documents: 1 },
  { name: '教育局', penalties: 3, licences: 12, inspections: 60, proposals: 14, documents: 1 },
  { name: '科学技术局', proposals: 2 },
  { name: '工业和信息化局', penalties: 2, inspections: 35, proposals: 5 },
  { name: '民族宗教事务局', inspections: 12, proposals: 1 },
  { name: '公安局', penalties: 260, licences: 180, inspections: 320, suits: 9, proposals: 6 },
  { name: '民政局', licences: 25, inspections: 40, suits: 1, proposals: 7, documents: 1 },
  { name: '司法局', inspections: 18, proposals: 3, documents: 1 },
  { name: '财政局', penalties: 1, inspections: 24, proposals: 3 },
  { name: '人力资源和社会保障局', penalties: 14, licences: 60, inspections: 90, suits: 6, proposals: 6 },
  { name: '自然资源局', penalties: 22, licences: 150, inspections: 70, suits: 8, proposals: 10, documents: 1 },
  { name: '生态环境局', penalties: 26, licences: 30, inspections: 210, suits: 1, proposals: 8 },
  { name: '住房和城乡建设局', penalties: 18, licences: 95, inspections: 160, suits: 5, proposals: 16, documents: 2 },
  { name: '交通运输局', penalties: 75, licences: 130, inspections: 240, suits: 2, proposals: 13 },
  { name: '水利局', penalties: 9, licences: 28, inspections: 85, proposals: 7 },
  { name: '农业农村局', penalties: 31, licences: 66, inspections: 190, suits: 1, proposals: 12, documents: 1 },
  { name: '商务局', penalties: 2, licences: 9, inspections: 45, proposals: 4 },
  { name: '文化和旅游局', penalties: 12, licences: 33, inspections: 140, proposals: 9 },
  { name: '卫生健康局', penalties: 40, licences: 120, inspections: 260, suits: 1, proposals: 11 },
  { name: '退役军人事务局', proposals: 2 },
  { name: '应急管理局', penalties: 34, licences: 48, inspections: 230, suits: 1, proposals: 5 },
  { name: '审计局', proposals: 1 },
  { name: '市场监督管理局', penalties: 210, licences: 520, inspections: 480, suits: 7, proposals: 8, documents: 1 },
  { name: '统计局', penalties: 2, inspections: 15 },
  { name: '医疗保障局', penalties: 6, inspections: 55, proposals: 4 },
  { name: '城市管理局', penalties: 130, licences: 88, inspections: 300, suits: 4, proposals: 12 },
  { name: '林业局', penalties: 15, licences: 40, inspections: 75, proposals: 3 },
  { name: '政务服务管理局', licences: 240, proposals: 3 },
  { name: '信访局', proposals: 1 },
  { name: '疾病预防控制局', proposals: 2 },
  { name: '机关事务服务中心', proposals: 1 },
  { name: '国有资产服务中心', proposals: 1 },
  { name: '金融服务中心', proposals: 2 },
  { name: '畜牧兽医局', penalties: 11, licences: 52, inspections: 95, proposals: 2 },
  { name: '消防救援大队', penalties: 58, licences: 36, inspections: 310, proposals: 2 },
  { name: '烟草专卖局', penalties: 45, licences: 160, inspections: 150 },
  { name: '气象局', licences: 8, inspections: 16 },
  { name: '粮食和物资储备局', penalties: 1, inspections: 22, proposals: 1 },
  { name: '大数据服务中心', proposals: 2 },
];
