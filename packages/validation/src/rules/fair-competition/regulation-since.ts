/** First day of the regulation on fair competition reviews. Internal. */
export const REGULATION_SINCE = '2024-08-01';
