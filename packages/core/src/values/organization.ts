/** 层级: the level of government a body belongs to. */
export type GovernmentLevel = 'national' | 'provincial' | 'municipal' | 'county' | 'township';

/** 层级名称: the Chinese name of each level. */
export const GOVERNMENT_LEVEL_LABELS = {
  national: '国家级',
  provincial: '省级',
  municipal: '市级',
  county: '县级',
  township: '乡级',
} as const satisfies Record<GovernmentLevel, string>;

/** 机构: an organ or unit named in a record. */
export interface OrganizationRef {
  /** 名称: full name. */
  name: string;
  /** 统一社会信用代码: 18 characters. */
  uscc?: string | undefined;
  /** 行政区划代码: 6, 9 or 12 digits. */
  regionCode?: string | undefined;
  /** 层级: level of government. */
  level?: GovernmentLevel | undefined;
}

/** 人员: a person named in a record; the telephone number never appears in public output. */
export interface Person {
  /** 姓名: name. */
  name: string;
  /** 职务: post. */
  post?: string | undefined;
  /** 单位: the unit he or she belongs to. */
  unit?: string | undefined;
  /** 电话: telephone, for internal use only. */
  phone?: string | undefined;
}
