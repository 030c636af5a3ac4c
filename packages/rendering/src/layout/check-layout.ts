import { refuse } from '../tree/refuse.js';
import { requireFormal } from './check-formal.js';
import { SEAL_ROOM_LABELS, type LayoutProfile } from './profile.js';
import { requireName } from './require-name.js';

/** 版式选项: the options of a renderer that decide the layout, as they were given. */
export interface LayoutOptions {
  /** 版式: the profile. */
  profile?: unknown;
  /** 版头和版记内容: what the formal profile prints besides the report. */
  formal?: unknown;
  /** 印章: how signature and date are placed. */
  seal?: unknown;
}

/**
 * 检验版式选项: refuses an unknown profile or seal, and a formal profile without its elements or the other way round.
 *
 * @param options - as given to a renderer
 * @param profiles - the profiles this renderer has
 * @throws FazhiError `unknownName` or `invalidArgument`
 */
export function requireLayout({ profile, formal, seal }: LayoutOptions, profiles: readonly LayoutProfile[]): void {
  if (profile !== undefined) requireName(profile, profiles, '版式（profile）', 'profile');
  if (seal !== undefined) requireName(seal, Object.keys(SEAL_ROOM_LABELS), '印章选项（seal）', 'seal');
  if (profile === 'formal') requireFormal(formal);
  else if (formal !== undefined) {
    refuse(
      'formal 只用于正式版式（profile: "formal"）。',
      '"formal" belongs to the formal profile (profile: "formal").',
    );
  }
}
