/** 图形: what is drawn of a chart, without its frame. */
export interface Drawing {
  /** 图形: SVG source. */
  readonly source: string;
  /** 高度: in points. */
  readonly height: number;
  /** 附注: what is not drawn or not named and must be looked up in the table. */
  readonly notes: readonly string[];
}
