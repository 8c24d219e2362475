import { addNotice, type NoticeStore, withdrawNotices } from '../platform/notices.ts';
import type { Atlas } from '../../data/atlas.ts';
import { subdistrictOf } from '../../domain/place/subdistrict-of.ts';
import type { MapController } from '../../map/map-contract.ts';
import { lngLat } from '../../schema/lng-lat.ts';
import { POSITION_FIX } from '../../schema/position-fix.ts';
import { VIEWS } from '../../schema/view.ts';
import type { AppStore } from '../../state/create-app-store.ts';

/** Not in every browser, nor in TypeScript's own types. */
type TellsPolicy = Readonly<{ featurePolicy?: Readonly<{ allowsFeature: (name: string) => boolean }> }>;

/** False in an `iframe` that lacks `allow="geolocation"`. Firefox and Safari do not tell, but refuse later. */
export function mayLocate(page: object): boolean {
  const { featurePolicy }: TellsPolicy = page;
  return featurePolicy?.allowsFeature('geolocation') ?? true;
}

/**
 * Asks the browser once for the position, on a press only. It goes to the map and nowhere else; in the nearby view
 * walks begin there, as they do by the button of its panel.
 */
export function locate({
  controller,
  store,
  atlas,
  notices,
  geolocation,
}: {
  controller: Pick<MapController, 'showPosition'>;
  store: AppStore;
  atlas: Pick<Atlas, 'subdistricts'>;
  notices: NoticeStore;
  geolocation: Pick<Geolocation, 'getCurrentPosition'>;
}): void {
  // They go at once; what fails again says so again.
  withdrawNotices(notices, ['locate-denied', 'locate-outside']);
  geolocation.getCurrentPosition(
    ({ coords }) => {
      const point = lngLat(coords.longitude, coords.latitude);
      const { view, placePrivately } = store.getState();
      // Nearby has its own word for those who are elsewhere, and answers beyond the border too.
      if (VIEWS[view].picks === 'origin') placePrivately('a', point);
      else if (atlas.subdistricts.length > 0 && subdistrictOf(point, atlas.subdistricts) === null)
        addNotice(notices, { kind: 'locate-outside' });
      else controller.showPosition({ point, accuracyMeters: coords.accuracy });
    },
    () => {
      addNotice(notices, { kind: 'locate-denied' });
    },
    POSITION_FIX,
  );
}
