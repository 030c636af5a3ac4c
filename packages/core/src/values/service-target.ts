/** 服务对象: whom an item serves or regulates, as the national item table divides them. */
export type ServiceTarget =
  | 'naturalPerson'
  | 'enterprise'
  | 'publicInstitution'
  | 'socialOrganization'
  | 'unincorporatedEnterprise'
  | 'administrativeOrgan'
  | 'otherOrganization';

/** 服务对象名称: the Chinese name of each. */
export const SERVICE_TARGET_LABELS = {
  naturalPerson: '自然人',
  enterprise: '企业法人',
  publicInstitution: '事业法人',
  socialOrganization: '社会组织法人',
  unincorporatedEnterprise: '非法人企业',
  administrativeOrgan: '行政机关',
  otherOrganization: '其他组织',
} as const satisfies Record<ServiceTarget, string>;
