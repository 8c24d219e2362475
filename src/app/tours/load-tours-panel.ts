import type { ComponentType } from 'react';
import { composerPart } from './compose/composer-part.ts';
import { ToursPanel } from './tours-panel.tsx';
import { addTexts } from '../../i18n/load-texts.ts';
import { loadToursDictionary } from '../../i18n/load-tours-dictionary.ts';
import { fetchEarly } from '../../ui/lazy-part.tsx';

/** The view of tours, once its texts are there. Rejects when they cannot be fetched. */
export async function loadToursPanel(): Promise<ComponentType> {
  await addTexts(loadToursDictionary);
  void fetchEarly(composerPart);
  return ToursPanel;
}
