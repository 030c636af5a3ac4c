/** 显示单位: in what unit a chart shows its figures. */
export interface DisplayUnit {
  /** 单位: with its magnitude, `亿元`; empty where the figures have none. */
  readonly unit: string;
  /** 位数: how many places the point of a bare figure goes left. */
  readonly places: number;
}

/** Magnitudes from which figures are shown in them: up to 99999 a figure is read as it is. */
const MAGNITUDES = [
  { from: 1e12, name: '万亿', places: 12 },
  { from: 1e8, name: '亿', places: 8 },
  { from: 1e5, name: '万', places: 4 },
] as const;

/** Units that have a magnitude already, and proportions, which have none. */
const NOT_SCALED = /^[十百千万亿%‰]/;

/**
 * 选择显示单位: the unit with the magnitude that keeps the largest figure short.
 *
 * @param unit - bare unit
 * @param largest - largest figure in it, without its sign
 */
export function displayUnit(unit: string, largest: number): DisplayUnit {
  const magnitude = NOT_SCALED.test(unit) ? undefined : MAGNITUDES.find(({ from }) => largest >= from);
  return magnitude === undefined ? { unit, places: 0 } : { unit: magnitude.name + unit, places: magnitude.places };
}
