import type { ComponentType } from 'react';
import { ToursPanel } from './tours-panel.tsx';
import { addTexts } from '../../i18n/load-texts.ts';
import { loadToursDictionary } from '../../i18n/load-tours-dictionary.ts';

/** The view of tours, once its texts are there. Rejects when they cannot be fetched. */
export async function loadToursPanel(): Promise<ComponentType> {
  await addTexts(loadToursDictionary);
  return ToursPanel;
}
