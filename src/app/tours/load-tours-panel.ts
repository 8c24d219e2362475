import type { ComponentType } from 'react';
import { ToursPanel } from './tours-panel.tsx';
import { tourFiles } from '../../views/tours/take-along/lazy-tour-files.ts';
import { addTexts } from '../../i18n/load-texts.ts';
import { loadToursDictionary } from '../../i18n/load-tours-dictionary.ts';

/** The view of tours, once its texts are there. Rejects when they cannot be fetched. */
export async function loadToursPanel(): Promise<ComponentType> {
  await addTexts(loadToursDictionary);
  return ToursPanel;
}

/** What a press in the view may open. Rejects when a part cannot be fetched. */
export const loadToursParts = (): Promise<unknown> => Promise.all([tourFiles.load()]);
