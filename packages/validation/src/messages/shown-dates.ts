import { formatChineseDate, type IsoDate, type LocalizedText } from '@fazhi/core';

/** Days as a message shows them, 2020年3月5日. Internal. */
export function shownDates<K extends string>(days: Readonly<Record<K, IsoDate>>): Record<K, LocalizedText> {
  const shown = Object.entries<IsoDate>(days).map(([name, day]) => [name, { zh: formatChineseDate(day), en: day }]);
  return Object.fromEntries(shown) as Record<K, LocalizedText>;
}
