import { addNotice, type NoticeStore } from './notices.ts';
import type { Atlas } from '../data/atlas.ts';
import { subdistrictOf } from '../domain/place/subdistrict-of.ts';
import type { MapController } from '../map/map-contract.ts';
import { lngLat } from '../schema/lng-lat.ts';

/** A fix older than this, or slower to come, is of no use to someone who walks. */
const FIX = { maximumAge: 30_000, timeout: 15_000 };

/** Asks the browser once for the position, on a press only; it goes to the map and nowhere else. */
export function locate({
  controller,
  atlas,
  notices,
  geolocation,
}: {
  controller: MapController;
  atlas: Atlas;
  notices: NoticeStore;
  geolocation: Geolocation;
}): void {
  geolocation.getCurrentPosition(
    ({ coords }) => {
      const point = lngLat(coords.longitude, coords.latitude);
      if (subdistrictOf(point, atlas.subdistricts) === null) {
        addNotice(notices, { kind: 'locate-outside' });
        return;
      }
      controller.showPosition({ point, accuracyMeters: coords.accuracy });
    },
    () => {
      addNotice(notices, { kind: 'locate-denied' });
    },
    FIX,
  );
}
