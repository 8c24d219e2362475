import { originName } from './origin-name.ts';
import { useNearbyRows, useShownAnswer } from './use-nearby.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { OriginKey } from '../../schema/walk-origins.ts';
import { useAppStore } from '../../state/app-store-context.tsx';
import { useAtlas } from '../../state/atlas-context.tsx';
import { selectOrigin } from '../../state/nearby-selectors.ts';

/** What an origin is called; null while there is none. */
export function useOriginName(key: OriginKey): string | null {
  const texts = useTexts();
  const { subdistricts } = useAtlas();
  const point = useAppStore((state) => selectOrigin(state, key));
  const rows = useNearbyRows(key);
  const answered = useShownAnswer(key, (answers) => answers.street[key])?.result;
  const street = answered?.ok === true ? answered.value : null;
  return point === null ? null : originName(texts, { point, street, rows, subdistricts });
}
