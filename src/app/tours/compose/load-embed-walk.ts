import type { ComponentType } from 'react';
import { EmbedWalk } from './embed-walk.tsx';
import { addTexts } from '../../../i18n/load-texts.ts';
import { loadToursDictionary } from '../../../i18n/load-view-dictionary.ts';

/** The walk of an embedded map, once its texts are there. Rejects when they cannot be fetched. */
export async function loadEmbedWalk(): Promise<ComponentType> {
  await addTexts(loadToursDictionary);
  return EmbedWalk;
}
