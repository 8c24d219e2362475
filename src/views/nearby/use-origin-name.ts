import { originName } from './origin-name.ts';
import { useNearbyRows } from './use-nearby.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { OriginKey } from '../../schema/walk-origins.ts';
import { useAppStore } from '../../state/app-store-context.tsx';
import { useAtlas } from '../../state/atlas-context.tsx';
import { useNearbyAnswers } from '../../state/nearby-answers-context.tsx';
import { selectOrigin } from '../../state/nearby-selectors.ts';

/** What an origin is called; null while there is none. */
export function useOriginName(key: OriginKey): string | null {
  const texts = useTexts();
  const { subdistricts } = useAtlas();
  const point = useAppStore((state) => selectOrigin(state, key));
  const rows = useNearbyRows(key);
  const street = useNearbyAnswers((answers) => {
    const result = answers.street[key]?.result;
    return result?.ok === true ? result.value : null;
  });
  return point === null ? null : originName(texts, { point, street, rows, subdistricts });
}
