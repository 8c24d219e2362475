import { groundName } from './ground-name.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { Ground } from '../../../schema/ground-choice.ts';
import { useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
import { useAtlas } from '../../../state/providers.tsx';

/** The area in which is counted; null for the whole district. */
export function useGround(): Ground | null {
  const inLink = useAnalysis(({ ground }) => ground);
  return useAnalyseAnswers(({ detailedGround }) => detailedGround) ?? inLink;
}

export function useGroundName(): string {
  return groundName(useTexts(), useGround(), useAtlas().subdistricts);
}
