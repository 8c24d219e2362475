import { ownData } from '../../state/own-data.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import {
  useAppStoreApi,
  useAtlas,
  useNearbyAnswersStore,
  useToursAnswersStore,
} from '../../state/providers.tsx';

/** All that decides what the map shows, as it is at the time of the call. */
export function useSight() {
  const store = useAppStoreApi();
  const nearby = useNearbyAnswersStore();
  const tours = useToursAnswersStore();
  const atlas = useAtlas();
  const texts = useTexts();
  return () => ({
    atlas,
    texts,
    state: store.getState(),
    answers: {
      nearby: nearby.getState(),
      tours: tours.getState(),
      areas: analyseAnswers.getState().picture,
      ownDataUrl: ownData.getState().drawnUrl,
    },
  });
}
