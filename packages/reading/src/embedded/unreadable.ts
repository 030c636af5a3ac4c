import { type LocalizedText, type Report, type UnreadableReason } from '@fazhi/core';
import type { ReadOptions } from '../read-options.js';

const MESSAGES: Readonly<Record<UnreadableReason, LocalizedText>> = {
  encrypted: {
    zh: '文件已加密，没有密码无法读取。',
    en: 'The file is encrypted and cannot be read without its password.',
  },
  macros: { zh: '文件含有宏，为安全起见未读取。', en: 'The file holds macros and, for safety, was not read.' },
  notDocx: { zh: '文件不是DOCX文档。', en: 'The file is no DOCX document.' },
  tooLarge: { zh: '文件内容展开后过大，未读取。', en: 'The file unpacks to more than is read.' },
  damaged: { zh: '文件已损坏或结构异常，无法读取。', en: 'The file is damaged or malformed and cannot be read.' },
};

const FIXES: Readonly<Record<UnreadableReason, LocalizedText>> = {
  encrypted: { zh: '请取消密码后另存，再重新读取。', en: 'Save a copy without a password and read that.' },
  macros: { zh: '请另存为不含宏的DOCX文档（.docx）。', en: 'Save it as a document without macros (.docx).' },
  notDocx: { zh: '请用Word或WPS另存为DOCX文档（.docx）。', en: 'Save it as .docx with Word or WPS.' },
  tooLarge: { zh: '请拆分文档，或删去正文以外的内容。', en: 'Split the document, or remove what is not its text.' },
  damaged: { zh: '请用Word或WPS打开检查并重新保存。', en: 'Open it with Word or WPS and save it again.' },
};

/** The empty report of a file that cannot be read, which says why. Internal. */
export function unreadable(reason: UnreadableReason, { kind, agency, reportYear }: ReadOptions): Report {
  return {
    type: 'report',
    meta: {
      kind: kind ?? 'other',
      title: '',
      ...(agency === undefined ? {} : { agency }),
      ...(reportYear === undefined ? {} : { reportYear }),
      unreadable: { reason, message: MESSAGES[reason], fix: FIXES[reason] },
      origin: 'read',
    },
    facts: [],
    relations: [],
    children: [],
  };
}
