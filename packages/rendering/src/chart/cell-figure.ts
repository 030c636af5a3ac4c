import {
  type Fact,
  type FactId,
  parseQuantity,
  plainText,
  type Quantity,
  SCALE_EXPONENTS,
  type TableCell,
  toExact,
} from '@fazhi/core';
import { isDecimal } from './decimal.js';

/** 单元格数据: the exact figure of a cell. */
export interface CellFigure {
  /** 数值: plain decimal in the bare unit. */
  readonly exact: string;
  /** 印出数值: the figure with the decimals it is printed with; absent where a magnitude follows it. */
  readonly printed: string | undefined;
  /** 单位: bare unit, empty where the cell prints none. */
  readonly unit: string;
}

function cellQuantity({ children }: TableCell, facts: ReadonlyMap<FactId, Fact>): Quantity | undefined {
  const shown = children.filter((node) => plainText(node).trim() !== '');
  const [only] = shown;
  const fact = shown.length === 1 && only?.type === 'factMention' ? facts.get(only.fact) : undefined;
  return fact?.quantity ?? parseQuantity(shown.map(plainText).join(''));
}

/**
 * 读取单元格数据: the figure a cell states, where it states exactly one and states it exactly.
 *
 * That is the fact of its mention, where the mention is all that the cell says, else the figure its text reads as. Limits,
 * ranges, about-figures, blanks and words give nothing, as do facts whose value is no plain decimal.
 *
 * @param cell - the cell
 * @param facts - the report's facts by id
 */
export function cellFigure(cell: TableCell, facts: ReadonlyMap<FactId, Fact>): CellFigure | undefined {
  const quantity = cellQuantity(cell, facts);
  if (quantity === undefined) return undefined;
  const { value, upper, unit, scale, bound } = quantity;
  if (bound !== 'eq' || upper !== undefined || !isDecimal(value)) return undefined;
  if (scale !== undefined && !Object.hasOwn(SCALE_EXPONENTS, scale)) return undefined;
  return { exact: toExact(quantity), printed: scale === undefined ? value : undefined, unit };
}
