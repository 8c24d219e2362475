import { useMemo } from 'react';
import { useAppStore } from './app-store-context.tsx';
import { useAtlas } from './atlas-context.tsx';
import { boundsOf } from '../domain/geo/bounds.ts';
import { type LngLat, lngLat } from '../schema/lng-lat.ts';

/** The middle of what is looked at: of the view, or of the whole district; null where neither is known. */
export function useViewCenter(): LngLat | null {
  const { subdistricts } = useAtlas();
  const seen = useAppStore((state) => state.camera?.center ?? null);
  const district = useMemo(() => {
    const bounds = boundsOf(subdistricts.map(({ geometry }) => geometry));
    if (bounds === null) return null;
    const { southWest, northEast } = bounds;
    return lngLat((southWest[0] + northEast[0]) / 2, (southWest[1] + northEast[1]) / 2);
  }, [subdistricts]);
  return seen ?? district;
}
