import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStoreApi, useAtlas, useNearbyAnswersStore } from '../../state/providers.tsx';

/** The reader's day, "2024-09-02". */
export function localDate(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** All that decides what the map shows, as it is at the time of the call. */
export function useSight() {
  const store = useAppStoreApi();
  const answers = useNearbyAnswersStore();
  const atlas = useAtlas();
  const texts = useTexts();
  return () => ({ atlas, texts, state: store.getState(), answers: answers.getState() });
}
