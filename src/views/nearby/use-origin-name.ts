import { originName } from './origin-name.ts';
import { useNearbyRows, useShownAnswer } from './use-nearby.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { selectOrigin } from '../../state/selectors.ts';

/** About a metre: links round positions to five decimals. */
const SAME_DEGREES = 1.1e-5;

const isNear = ([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): boolean =>
  Math.abs(lng - otherLng) < SAME_DEGREES && Math.abs(lat - otherLat) < SAME_DEGREES;

/** What an origin is called; null while there is none. */
export function useOriginName(key: OriginKey): string | null {
  const texts = useTexts();
  const { subdistricts } = useAtlas();
  const point = useAppStore((state) => selectOrigin(state, key));
  const rows = useNearbyRows(key);
  const namedPoints = useAppStore((state) => state.namedPoints);
  const answered = useShownAnswer(key, (answers) => answers.street[key])?.result;
  const street = answered?.ok === true ? answered.value : null;
  if (point === null) return null;
  const named = namedPoints.find((each) => isNear(each.point, point));
  if (named !== undefined) return texts.pick(named.name);
  return originName(texts, { point, street, rows, subdistricts });
}
