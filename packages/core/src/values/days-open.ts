import { daysBetween, type IsoDate } from './iso-date.js';

/**
 * How many days a draft lies open for comment, from its first to its last day, both counted. Internal.
 *
 * The law asks how long it is open (立法法第四十条, 国务院令第713号第十五条), not for a period that begins with an event
 * (民法典第二百零一条), and the National People’s Congress counts so: 24 December 2021 to 22 January 2022 are its thirty days.
 */
export function daysOpen(from: IsoDate, to: IsoDate): number {
  return daysBetween(from, to) + 1;
}
