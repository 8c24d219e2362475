import type { ComponentType } from 'react';
import { composerPart } from './compose/composer-part.ts';
import { ToursPanel } from './tours-panel.tsx';
import { tourFiles } from '../../views/tours/take-along/lazy-tour-files.ts';
import { addTexts } from '../../i18n/load-texts.ts';
import { loadToursDictionary } from '../../i18n/load-view-dictionary.ts';
import { fetchEarly } from '../../ui/lazy-part.tsx';

/** The view of tours, once its texts are there. Rejects when they cannot be fetched. */
export async function loadToursPanel(): Promise<ComponentType> {
  await addTexts(loadToursDictionary);
  void fetchEarly(composerPart);
  return ToursPanel;
}

/** What a press in the view may open. Rejects when a part cannot be fetched. */
export const loadToursParts = (): Promise<unknown> => Promise.all([tourFiles.load()]);
