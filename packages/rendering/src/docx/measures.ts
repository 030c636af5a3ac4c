import { GBT9704 } from '../layout/gbt9704.js';
import { millimetresToPoints, millimetresToTwips, pointsToHalfPoints, pointsToTwips } from '../layout/length.js';
import type { TypefaceName, TypeParameter, TypeSizeName } from '../layout/layout-parameter.js';
import type { RunProperties } from './word-properties.js';

/** Width of the type area, in twips. */
export const AREA_WIDTH: number = millimetresToTwips(GBT9704.typeArea.width.mm);
/** Width of a chart, which is that of the type area, in points. */
export const CHART_WIDTH: number = millimetresToPoints(GBT9704.typeArea.width.mm);
/** Height of the type area, in twips. */
export const AREA_HEIGHT: number = millimetresToTwips(GBT9704.typeArea.height.mm);
/** Distance between the lines of the body, in twips. */
export const LINE_PITCH: number = pointsToTwips(GBT9704.grid.linePitch.points);
/** Line of the page number and of a paragraph that must take no room, in twips. */
export const NUMBER_LINE: number = pointsToTwips(GBT9704.sizes.size4.points);
/**
 * Line of a paragraph that only ends a section, in twips: 22 lines leave 18 twips of the type area, and it must fit there.
 */
export const HAIR_LINE = 10;

/** English metric units, in which drawings are measured, in a twip. */
export const EMU_PER_TWIP = 635;

/** Indent of a number of body characters, in twips. */
export function characters(count: number): number {
  return Math.round((count * AREA_WIDTH) / GBT9704.grid.charactersPerLine.count);
}

/** Name of the first choice of a typeface. */
export function family(typeface: TypefaceName): string {
  return GBT9704.typefaces[typeface].families[0];
}

/** Name of the first choice for digits and Latin letters. */
export const LATIN_FAMILY: string = GBT9704.latin.typeface.families[0];

/** Size of type in half-points. */
export function halfPoints(size: TypeSizeName): number {
  return pointsToHalfPoints(GBT9704.sizes[size].points);
}

/** Run properties of an element's typeface and size. */
export function typeRun({ typeface, size }: Pick<TypeParameter, 'typeface' | 'size'>): RunProperties {
  return { eastAsia: family(typeface), size: halfPoints(size) };
}

/** Narrowing of body characters, so that 28 fit into a line, in twentieths of a point. */
export const BODY_SPACING: number = pointsToTwips(GBT9704.grid.characterSpacing.points);
