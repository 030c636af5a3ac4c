import { decodeReportText } from '../encoding/decode-report-text.js';

/** The head of a web page saved as one file (MHT), as Word and browsers write it. */
const HEAD =
  /^\s{0,20}(?:[a-z][a-z-]{1,40}: ?[^\r\n]{0,1000}(?:\r?\n[ \t][^\r\n]{0,1000}){0,10}\r?\n){0,20}?(?:content-type: ?multipart\/|mime-version: ?1\.0)/i;
const LONGEST_HEAD = 4000;

/** Whether a text is a web page saved as one file. Internal. */
export function isMime(text: string): boolean {
  return HEAD.test(text.slice(0, LONGEST_HEAD));
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

function quotedPrintable(text: string): string {
  return text
    .replace(/[ \t]{0,80}=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(text: string): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const character of text) {
    const value = BASE64.indexOf(character);
    if (value === -1) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) bytes.push((held >> (bits -= 8)) & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** The first web page within one saved as one file (RFC 2557). Internal. */
export function mimePage(text: string): string | undefined {
  const boundary = /boundary="?([^"\r\n;]{1,100})/i.exec(text.slice(0, LONGEST_HEAD))?.[1];
  const parts = boundary === undefined ? [text] : text.split(`--${boundary}`);
  for (const part of parts) {
    const body = /\r?\n\r?\n/.exec(part);
    if (body === null || body.index > LONGEST_HEAD) continue;
    const head = part.slice(0, body.index);
    if (!/content-type: ?(?:text\/html|application\/xhtml)/i.test(head)) continue;
    const content = part.slice(body.index + body[0].length);
    const encoding = /content-transfer-encoding: ?([a-z0-9-]{1,20})/i.exec(head)?.[1]?.toLowerCase();
    if (encoding === 'base64') return decodeReportText(base64(content)).text;
    if (encoding !== 'quoted-printable') return content;
    const plain = quotedPrintable(content);
    // Characters beyond bytes were decoded before: html-docx-js writes them as they are.
    return /[\u0100-\uFFFF]/.test(plain) ? plain : decodeReportText(bytesOf(plain)).text;
  }
  return undefined;
}
