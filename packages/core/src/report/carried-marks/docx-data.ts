/** Word内嵌数据: the custom XML part of a Word file that carries the report as JSON. */
export const DOCX_DATA = {
  /** 命名空间: by which a reader finds it, whatever its part is called by then. */
  namespace: 'urn:fazhi:report',
  /** 根元素: its only element, whose text is the JSON. */
  element: 'report',
} as const;
