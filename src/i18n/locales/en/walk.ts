import type { DictionaryPart } from '../../dictionary.ts';

export const walk: DictionaryPart<'walk'> = {
  title: 'My walk',
  compose: 'Compose a walk',
  add: 'Add to my walk',
  toggle: '{{name}} in my walk',
  added: 'Added to your walk as stop {{number, number}}.',
  undo: 'Undo',
  undone: 'Undone.',
  open: 'See my walk',
  full: 'A walk takes no more stops than {{most, number}}. Remove one first.',
  twice: 'Your walk stops there already, right before or after. It is not added twice in a row.',
};
