import { useEffect } from 'react';
import { askGround } from './page-ground.ts';
import { reportFailure } from '../../platform/report-failure.ts';
import { groundGeometry } from '../../../domain/ground/ground-geometry.ts';
import type { Ground } from '../../../schema/ground-choice.ts';
import type { SubdistrictFeature } from '../../../schema/subdistrict.ts';
import { analyseAnswers, useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
import { useAtlas } from '../../../state/providers.tsx';

/** Cuts the sub-districts to an area, and tells what came of it as long as it is wanted. */
async function cut(
  ground: Ground,
  areas: readonly SubdistrictFeature[],
  isWanted: () => boolean,
): Promise<void> {
  const geometry = groundGeometry(ground, areas);
  if (geometry === null) {
    analyseAnswers.setState({ ground: { step: 'unknown' } });
    return;
  }
  analyseAnswers.setState({ ground: { step: 'asking' } });
  try {
    const answer = await askGround((client) => client.cutAreas(geometry, areas));
    if (isWanted()) analyseAnswers.setState({ ground: { step: 'cut', cut: answer } });
  } catch (error) {
    if (!isWanted()) return;
    reportFailure(error, 'area of interest');
    analyseAnswers.setState({ ground: { step: 'failed' } });
  }
}

/** Keeps what is counted in with what is chosen. */
export function useGroundAnswer(): void {
  const { subdistricts } = useAtlas();
  const inLink = useAnalysis(({ ground }) => ground);
  const ground = useAnalyseAnswers(({ detailedGround }) => detailedGround) ?? inLink;
  useEffect(() => {
    if (ground === null || subdistricts.length === 0) {
      analyseAnswers.setState({ ground: { step: 'whole' } });
      return undefined;
    }
    let isOver = false;
    const cutGround = (): void => void cut(ground, subdistricts, () => !isOver);
    const cutAgain = (): void => {
      if (analyseAnswers.getState().ground.step === 'failed') cutGround();
    };
    analyseAnswers.setState({ cutGround });
    cutGround();
    window.addEventListener('online', cutAgain);
    return () => {
      isOver = true;
      window.removeEventListener('online', cutAgain);
    };
  }, [ground, subdistricts]);
}
