import { refuse } from './refuse.js';

/**
 * 检验选项: refuses options that are unknown or of the wrong type.
 *
 * @param options - the argument of a renderer
 * @param types - what `typeof` gives for each option; `choice` for one that is checked by itself
 * @throws FazhiError `invalidArgument`
 */
export function requireOptions(
  options: unknown,
  types: Readonly<Record<string, 'boolean' | 'string' | 'object' | 'choice'>>,
): void {
  if (typeof options !== 'object' || options === null) refuse('选项应当是一个对象。', 'Options must be an object.');
  for (const [name, value] of Object.entries(options)) {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) {
      const known = Object.keys(types).join('、');
      refuse(`没有名为“${name}”的选项；可用的选项有 ${known}。`, `There is no option "${name}"; there are ${known}.`);
    }
    if (value !== undefined && type !== 'choice' && typeof value !== type) {
      refuse(`选项 ${name} 应当是 ${type} 类型。`, `Option ${name} must be a ${type}.`);
    }
  }
}
