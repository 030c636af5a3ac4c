import type { Report, Unreadable } from '@fazhi/core';
import type { ReadOptions } from './read-options.js';
import { type PlainReason, tooLarge, type TooMuch } from './refused.js';

/** What is wrong with a file, and what helps. Internal. */
export const UNREADABLE_WORDS: Readonly<Record<PlainReason, Pick<Unreadable, 'message' | 'fix'>>> = {
  encrypted: said(
    ['文件已加密，没有密码无法读取。', 'The file is encrypted and cannot be read without its password.'],
    ['请取消密码后另存，再重新读取。', 'Save a copy without a password and read that.'],
  ),
  protected: said(
    [
      '文件受单位的文件加密软件保护，其他程序读到的是密文。',
      'The file is encrypted by the file protection of an office.',
    ],
    [
      '请在装有该软件的电脑上解密（或申请外发），再读取解密后的文件。',
      'Decrypt it on a computer that has that software, and read the decrypted file.',
    ],
  ),
  macros: said(
    ['文件含有宏，为安全起见未读取。', 'The file holds macros and, for safety, was not read.'],
    ['请另存为不含宏的DOCX文档（.docx）。', 'Save it as a document without macros (.docx).'],
  ),
  empty: said(
    ['文件是空的，没有任何文字。', 'The file is empty; there is no text in it.'],
    ['请检查是否选错了文件，或者重新取得原文件。', 'Check whether the right file was chosen, or get it again.'],
  ),
  onlyPictures: said(
    ['文档里只有图片（扫描件或截图），没有文字。', 'The document holds only pictures, such as scans, and no text.'],
    [
      '请使用文字版原稿；只有扫描件的，先做文字识别并核对，再另存为DOCX文档。',
      'Use the original with its text; of a scan, have the text recognised and checked first.',
    ],
  ),
  embeddedText: said(
    ['文档的正文是嵌入的另一份文件，无法直接读取。', 'The text of the document is another file embedded in it.'],
    ['请用Word打开后另存一次，再重新读取。', 'Open it with Word, save it again, and read that.'],
  ),
  lockFile: said(
    ['这是打开文档时产生的临时文件（文件名以“~$”开头），不是文档本身。', 'This is the lock file of an open document.'],
    ['请关闭文档，选择文件名不带“~$”的原文件。', 'Close the document and choose the file without “~$” in its name.'],
  ),
  pdf: said(
    ['这是PDF文件，不能直接读取。', 'This is a PDF file, which is not read.'],
    [
      '请使用Word或WPS原稿；没有原稿的，先转换为DOCX文档并核对文字。',
      'Use the original of Word or WPS; failing that, convert it to DOCX and check the text.',
    ],
  ),
  ofd: said(
    ['这是OFD版式文件，不能直接读取。', 'This is an OFD file, which is not read.'],
    [
      '请使用排版前的Word或WPS原稿；没有原稿的，用版式阅读软件导出文字并核对。',
      'Use the original of Word or WPS; failing that, export the text with an OFD reader and check it.',
    ],
  ),
  doc: said(
    ['这是旧版的Word或WPS文档（.doc、.wps）。', 'This is a document of an old version of Word or WPS (.doc, .wps).'],
    ['请用Word或WPS打开，另存为DOCX文档（.docx）。', 'Open it with Word or WPS and save it as .docx.'],
  ),
  rtf: said(
    ['这是RTF文档，不能直接读取。', 'This is an RTF document, which is not read.'],
    ['请用Word或WPS打开，另存为DOCX文档（.docx）。', 'Open it with Word or WPS and save it as .docx.'],
  ),
  odt: said(
    ['这是ODT文档，不能直接读取。', 'This is an ODT document, which is not read.'],
    ['请用WPS或LibreOffice打开，另存为DOCX文档（.docx）。', 'Open it with WPS or LibreOffice and save it as .docx.'],
  ),
  xml: said(
    ['这是XML格式的文档（如Word 2003 XML、标文通），不能直接读取。', 'This is a document in XML, which is not read.'],
    ['请用生成它的软件打开，另存为DOCX文档（.docx）。', 'Open it with the program that wrote it and save it as .docx.'],
  ),
  spreadsheet: said(
    ['这是电子表格，不是报告。', 'This is a spreadsheet and no report.'],
    ['请选择报告的Word文档；台账表格请按台账读取。', 'Choose the document of the report; read ledgers as ledgers.'],
  ),
  presentation: said(
    ['这是演示文稿，不是报告。', 'This is a presentation and no report.'],
    ['请选择报告的Word文档。', 'Choose the document of the report.'],
  ),
  picture: said(
    ['这是图片，不是文字。', 'This is a picture and no text.'],
    [
      '请使用文字版原稿；只有图片的，先做文字识别并核对。',
      'Use the original, or have the text recognised and checked first.',
    ],
  ),
  archive: said(
    ['这是压缩包，不是文档。', 'This is an archive and no document.'],
    ['请解压后选择其中的报告文件。', 'Unpack it and choose the report within.'],
  ),
  notDocx: said(
    ['文件不是DOCX文档。', 'The file is no DOCX document.'],
    ['请用Word或WPS另存为DOCX文档（.docx）。', 'Save it as .docx with Word or WPS.'],
  ),
  notText: said(
    ['文件的内容不是文字，无法辨认是哪种文件。', 'What the file holds is no text, nor of a known kind.'],
    [
      '请用能打开它的软件另存为DOCX文档（.docx）；打不开的，请重新取得原文件，经加密的先解密。',
      'Save it as .docx with a program that opens it; get it anew, or decrypted, if none does.',
    ],
  ),
  damaged: said(
    ['文件已损坏或结构异常，无法读取。', 'The file is damaged or malformed and cannot be read.'],
    ['请用Word或WPS打开检查并重新保存。', 'Open it with Word or WPS and save it again.'],
  ),
};

/** The words in both languages, Chinese first. Internal. */
export function said(
  message: readonly [string, string],
  fix: readonly [string, string],
): Pick<Unreadable, 'message' | 'fix'> {
  return { message: { zh: message[0], en: message[1] }, fix: { zh: fix[0], en: fix[1] } };
}

/** The empty report of a file that cannot be read, which says why. Internal. */
export function unreadable(fault: PlainReason | TooMuch, { kind, agency, reportYear }: ReadOptions): Report {
  return {
    type: 'report',
    meta: {
      kind: kind ?? 'other',
      title: '',
      ...(agency === undefined ? {} : { agency }),
      ...(reportYear === undefined ? {} : { reportYear }),
      unreadable: typeof fault === 'string' ? { reason: fault, ...UNREADABLE_WORDS[fault] } : tooLarge(fault),
      origin: 'read',
    },
    facts: [],
    relations: [],
    children: [],
  };
}
