/**
 * 效力: how far the standard binds a parameter.
 *
 * `required`: the clause states it outright. `general`: the clause says 一般 or 推荐, so that a reasoned departure is
 * allowed. `practice`: not in the standard, but what offices do. `derived`: calculated from required parameters.
 */
export type LayoutStrength = 'required' | 'general' | 'practice' | 'derived';

/** 效力名称: the Chinese name of each strength. */
export const LAYOUT_STRENGTH_LABELS = {
  required: '标准规定',
  general: '一般要求',
  practice: '通行做法',
  derived: '推算所得',
} as const satisfies Record<LayoutStrength, string>;

/** 字体名: the five typefaces of official documents. */
export type TypefaceName = 'xiaobiaosong' | 'fangsong' | 'kaiti' | 'heiti' | 'songti';

/** 字号名: the type sizes used here, by their Chinese number. */
export type TypeSizeName = 'size2' | 'size3' | 'size4' | 'smallSize4';

/** 版式参数共有项: what every parameter says of itself. */
export interface ParameterBase {
  /** 名称: Chinese name of the parameter. */
  label: string;
  /** 条款: clause of GB/T 9704-2012 that states it, or from which it is derived. */
  clause: string;
  /** 效力: how far the standard binds it. */
  strength: LayoutStrength;
}

/** 长度参数: a length on paper. */
export interface LengthParameter extends ParameterBase {
  /** 毫米: the length in millimetres. */
  mm: number;
  /** 允差: how far it may be off either way, in millimetres; absent where the clause gives none. */
  toleranceMm?: number;
}

/** 磅值参数: a length in typographic points of 1/72 inch. */
export interface PointParameter extends ParameterBase {
  /** 磅: the length in points. */
  points: number;
}

/** 字数行数参数: a distance or capacity in lines or characters. */
export interface CountParameter extends ParameterBase {
  /** 数目: how many. */
  count: number;
  /** 计量: what is counted. */
  unit: 'line' | 'character' | 'digit';
}

/** 字体参数: a typeface with the families to try, the best first. */
export interface TypefaceParameter extends ParameterBase {
  /** 字体族: family names in order of preference; the last ones exist on computers without Chinese office fonts. */
  families: readonly [string, ...string[]];
}

/** 用字参数: the typeface and size of an element. */
export interface TypeParameter extends ParameterBase {
  /** 字体: typeface. */
  typeface: TypefaceName;
  /** 字号: type size. */
  size: TypeSizeName;
}

/** 文字参数: fixed characters of an element, or a pattern of them. */
export interface WordingParameter extends ParameterBase {
  /** 文字: the characters; `1` stands for the number where there is one. */
  text: string;
}

/** 颜色参数: a colour of ink. */
export interface ColourParameter extends ParameterBase {
  /** 颜色: six hexadecimal digits, red first, without `#`. */
  hex: string;
}

/** 位置参数: the side an element is set against. */
export interface PlacementParameter extends ParameterBase {
  /** 位置: the side. */
  side: 'left' | 'right' | 'center' | 'justify';
}

/** 版式参数: any parameter of the layout. */
export type LayoutParameter =
  | LengthParameter
  | PointParameter
  | CountParameter
  | TypefaceParameter
  | TypeParameter
  | WordingParameter
  | ColourParameter
  | PlacementParameter;

/** 版式参数表: parameters by element and name. */
export type LayoutTable = Readonly<Record<string, Readonly<Record<string, LayoutParameter>>>>;
