/** What a row of totals begins with, and the word that says of what. Internal. */
export const TOTAL_ROW =
  /^(?:本[页月季年]|全[年部]|年度|累\s*计)?(合\s*计|总\s*计|小\s*计|共\s*计)(?:[（(][^（()）]{0,10}[)）])?[:：]?$/;
