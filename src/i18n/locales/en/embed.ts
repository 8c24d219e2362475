import type { DictionaryPart } from '../../dictionary.ts';

export const embed: DictionaryPart<'embed'> = {
  openAtlas: 'Open in the atlas',
  entries_one: '{{count, number}} entry',
  entries_other: '{{count, number}} entries',
  title: 'Embed this map',
  intro:
    'With this code in a page of yours, its readers see this map there. It is read from where the atlas lies, and nobody is recorded.',
  categories: 'Categories shown',
  view: 'View',
  viewChoice: { current: 'As it is now', district: 'Whole district' },
  code: 'Code',
  copy: 'Copy the code',
  copied: 'The code is copied.',
  copyFailed:
    'The browser does not allow copying. The code is selected: press Ctrl+C (⌘C on a Mac), or hold it on a touchscreen.',
  preview: 'Preview',
  close: 'Close',
};
