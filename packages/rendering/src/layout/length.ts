/** Millimetres in an inch, by definition. */
const MM_PER_INCH = 25.4;
/** Points in an inch (desktop publishing point). */
const POINTS_PER_INCH = 72;
/** Twentieths of a point in a point. */
const TWIPS_PER_POINT = 20;

/**
 * 毫米换磅: millimetres as points of 1/72 inch, unrounded. `millimetresToPoints(25.4)` is 72.
 *
 * @param mm - length in millimetres
 */
export function millimetresToPoints(mm: number): number {
  return (mm / MM_PER_INCH) * POINTS_PER_INCH;
}

/**
 * 磅换毫米: points of 1/72 inch as millimetres, unrounded. `pointsToMillimetres(36)` is 12.7.
 *
 * @param points - length in points
 */
export function pointsToMillimetres(points: number): number {
  return (points / POINTS_PER_INCH) * MM_PER_INCH;
}

/**
 * 毫米换缇: millimetres as twips (1/20 point), rounded to a whole number. `millimetresToTwips(210)` is 11906.
 *
 * @param mm - length in millimetres
 */
export function millimetresToTwips(mm: number): number {
  return Math.round(millimetresToPoints(mm) * TWIPS_PER_POINT);
}

/**
 * 磅换缇: points as twips (1/20 point), rounded to a whole number. `pointsToTwips(28.95)` is 579.
 *
 * @param points - length in points
 */
export function pointsToTwips(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

/**
 * 磅换半磅: points as half-points, in which OOXML gives the size of type. `pointsToHalfPoints(16)` is 32.
 *
 * @param points - length in points
 */
export function pointsToHalfPoints(points: number): number {
  return Math.round(points * 2);
}

/**
 * 磅换八分之一磅: points as eighths of a point, in which OOXML gives the thickness of lines. `pointsToEighths(0.5)` is 4.
 *
 * @param points - length in points
 */
export function pointsToEighths(points: number): number {
  return Math.round(points * 8);
}
