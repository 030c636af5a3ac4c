import { describe, expect, test } from 'vitest';
import { GBT9704 } from './gbt9704.js';
import {
  millimetresToPoints,
  millimetresToTwips,
  pointsToEighths,
  pointsToHalfPoints,
  pointsToMillimetres,
  pointsToTwips,
} from './length.js';

const { paper, margins, typeArea, grid, sizes } = GBT9704;

describe('conversions', () => {
  test.each([
    [paper.width.mm, 11906],
    [paper.height.mm, 16838],
    [margins.head.mm, 2098],
    [margins.binding.mm, 1587],
    [margins.trim.mm, 1474],
    [margins.foot.mm, 1984],
    [typeArea.width.mm, 8844],
    [typeArea.height.mm, 12756],
  ])('%d mm are %d twips', (mm, twips) => {
    expect(millimetresToTwips(mm)).toBe(twips);
  });

  test('points become twips, half-points and eighths', () => {
    expect(pointsToTwips(grid.linePitch.points)).toBe(579);
    expect(pointsToHalfPoints(sizes.size3.points)).toBe(32);
    expect(pointsToEighths(1.5)).toBe(12);
  });

  test('millimetres and points are inverse', () => {
    expect(pointsToMillimetres(millimetresToPoints(156))).toBeCloseTo(156, 10);
  });
});

describe('arithmetic of the layout', () => {
  test('margins and type area add up to the paper', () => {
    expect(margins.binding.mm + typeArea.width.mm + margins.trim.mm).toBe(paper.width.mm);
    expect(margins.head.mm + typeArea.height.mm + margins.foot.mm).toBe(paper.height.mm);
  });

  test('22 lines fit into the type area, and one twentieth of a point more would not', () => {
    const height = millimetresToPoints(typeArea.height.mm);
    const { count } = grid.linesPerPage;
    expect(grid.linePitch.points * count).toBeLessThanOrEqual(height);
    expect((grid.linePitch.points + 0.05) * count).toBeGreaterThan(height);
  });

  test('28 characters fit into a line, and one twentieth of a point more would not', () => {
    const width = millimetresToPoints(typeArea.width.mm);
    const { count } = grid.charactersPerLine;
    const pitch = sizes.size3.points + grid.characterSpacing.points;
    expect(pitch * count).toBeLessThanOrEqual(width);
    expect((pitch + 0.05) * count).toBeGreaterThan(width);
    expect(grid.characterPitch.mm * count).toBeCloseTo(typeArea.width.mm, 10);
  });

  test('full-width punctuation of the wordings was not folded to ASCII', () => {
    const wordings = [
      GBT9704.addressee.mark,
      GBT9704.signatory.wording,
      GBT9704.imprint.copiedTo,
      GBT9704.attachmentNote.wording,
    ];
    for (const { text } of wordings) expect(text.codePointAt(text.length - 1)).toBe(0xff1a);
    expect(GBT9704.heading2.ordinal.text.codePointAt(0)).toBe(0xff08);
  });
});
