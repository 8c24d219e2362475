import type { ComponentType } from 'react';
import { loadAnalyseDictionary } from '../../i18n/load-view-dictionary.ts';
import { addTexts } from '../../i18n/load-texts.ts';
import { AnalysePanel } from './analyse-panel.tsx';

/** The view, once its texts are there. Rejects when they cannot be fetched. */
export async function loadAnalyseView(): Promise<ComponentType> {
  await addTexts(loadAnalyseDictionary);
  return AnalysePanel;
}
