import { elementsIn, type XmlElement } from './xml-tree.js';

/** Whether an element has words of its own: text, a sign, or words drawn as a picture. */
function hasWords(element: XmlElement): boolean {
  if (element.name === 't') return element.children.some((text) => typeof text === 'string' && text.trim() !== '');
  if (element.name === 'sym' || element.name === 'textpath') return true;
  return elementsIn(element).some(hasWords);
}

/**
 * Of alternatives (`mc:AlternateContent`) the one that is read: the first, as Word takes it; where the first is only drawn
 * and another has words, that one. Internal.
 */
export function alternative(element: XmlElement): XmlElement | undefined {
  const choices = elementsIn(element);
  return choices.find(hasWords) ?? choices.find((choice) => choice.children.length > 0);
}
