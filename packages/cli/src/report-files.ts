/** Endings of files that may hold a report. */
export const REPORT_ENDINGS = ['docx', 'html', 'htm', 'mht', 'txt', 'md'] as const;

/** Whether a file is a package, as a Word document is. */
export function isDocx(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
