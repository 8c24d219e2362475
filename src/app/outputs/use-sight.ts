import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStoreApi, useAtlas, useNearbyAnswersStore } from '../../state/providers.tsx';

/** All that decides what the map shows, as it is at the time of the call. */
export function useSight() {
  const store = useAppStoreApi();
  const answers = useNearbyAnswersStore();
  const atlas = useAtlas();
  const texts = useTexts();
  return () => ({ atlas, texts, state: store.getState(), answers: answers.getState() });
}
