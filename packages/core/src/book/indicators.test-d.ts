import { expectTypeOf, test } from 'vitest';
import { type IndicatorId, INDICATORS, resolveIndicator } from '../index.js';

test('ids of indicators are known to the compiler', () => {
  expectTypeOf<'powerList.adjusted'>().toExtend<IndicatorId>();
  expectTypeOf<'powerList.adjustd'>().not.toExtend<IndicatorId>();
  expectTypeOf(INDICATORS[0]!.id).toEqualTypeOf<IndicatorId>();
  expectTypeOf(resolveIndicator).returns.toEqualTypeOf<IndicatorId | undefined>();
});
