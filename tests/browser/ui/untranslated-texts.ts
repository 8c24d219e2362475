import { rawParts } from '../../../src/i18n/pseudo-dictionary.ts';

/** Attributes that are read to somebody. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'placeholder',
  'title',
];

/** Texts of another language say so, and are nobody's to translate: a quotation, the title of a source. */
const isForeign = (node: Node): boolean => node.parentElement?.closest('[lang]:not(html)') !== null;

function textOf(root: Element): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode() !== null) {
    if (!isForeign(walker.currentNode)) text += walker.currentNode.nodeValue ?? '';
  }
  return text;
}

/** What a page in the pseudo-locale shows or says without having asked the dictionary for it. */
export function untranslatedTexts(root: Element): readonly string[] {
  const attributes = [...root.querySelectorAll('*')]
    .filter((element) => element.closest('[lang]:not(html)') === null)
    .flatMap((element) => SPOKEN.flatMap((name) => rawParts(element.getAttribute(name) ?? '')));
  return [...rawParts(textOf(root)), ...attributes];
}
