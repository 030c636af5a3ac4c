import { foldWidth, parseChineseNumeral, plainText, type Annex, type AttachmentNote, type Report } from '@fazhi/core';

/** 附件: an annex with what its label and title say. Internal. */
export interface NamedAnnex {
  /** 节点: the annex. */
  readonly node: Annex;
  /** 序号: the number of its label; absent for 附件 alone. */
  readonly number: number | undefined;
  /** 标题: its title on one line. */
  readonly title: string;
  /** 是否为空: true when nothing follows the label. */
  readonly empty: boolean;
}

const NUMBER = /^附件[(（]?(?:(\d{1,3})|([一二三四五六七八九十]{1,3}))/;

/** The annexes of a report in printed order. Internal. */
export function namedAnnexes({ children }: Report): NamedAnnex[] {
  return children.flatMap((node) => {
    if (node.type !== 'annex') return [];
    const [title, ...blocks] = node.children;
    const digits = NUMBER.exec(foldWidth(node.label).replace(/\s/g, ''));
    const words = plainText(title).trim();
    return [
      {
        node,
        number: digits?.[1] === undefined ? parseChineseNumeral(digits?.[2] ?? '') : Number(digits[1]),
        title: words,
        empty: words === '' && blocks.every(({ type }) => type === 'furniture'),
      },
    ];
  });
}

/** The names that the list after the body gives; nothing where there is no list. Internal. */
export function listedNames({ children }: Report): string[] | undefined {
  const notes = children.filter((block): block is AttachmentNote => block.type === 'attachmentNote');
  return notes.length === 0 ? undefined : notes.flatMap(({ items }) => items.filter((item) => item.trim() !== ''));
}

/** Whether a title is the name listed, blanks, width of characters and title marks apart. Internal. */
export function isSameName(a: string, b: string): boolean {
  const words = (name: string): string => foldWidth(name).replace(/[\s《》]/g, '');
  return words(a) === words(b);
}
