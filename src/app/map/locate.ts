import { addNotice, type NoticeStore, withdrawNotices } from '../platform/notices.ts';
import type { Atlas } from '../../data/atlas.ts';
import { subdistrictOf } from '../../domain/place/subdistrict-of.ts';
import type { MapController } from '../../map/map-contract.ts';
import { VIEWS } from '../../schema/view.ts';
import { askPosition } from '../../state/ask-position.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { isStartStillWanted } from '../../state/selectors.ts';

/** Not in every browser, nor in TypeScript's own types. */
type TellsPolicy = Readonly<{ featurePolicy?: Readonly<{ allowsFeature: (name: string) => boolean }> }>;

/** False in an `iframe` that lacks `allow="geolocation"`. Firefox and Safari do not tell, but refuse later. */
export function mayLocate(page: object): boolean {
  const { featurePolicy }: TellsPolicy = page;
  return featurePolicy?.allowsFeature('geolocation') ?? true;
}

/**
 * Asks the browser once for the position, on a press only. It goes to the map and nowhere else; in the nearby view
 * walks begin there, as they do by the button of its panel, unless another start was chosen before it came.
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
  const asked = store.getState();
  askPosition(geolocation, {
    found: (position) => {
      const { point } = position;
      // Nearby has its own word for those who are elsewhere, and answers beyond the border too.
      if (VIEWS[asked.view].picks === 'origin') {
        if (isStartStillWanted(asked, store.getState())) asked.placePrivately('a', point);
      } else if (atlas.subdistricts.length > 0 && subdistrictOf(point, atlas.subdistricts) === null)
        addNotice(notices, { kind: 'locate-outside' });
      else controller.showPosition(position);
    },
    refused: () => {
      addNotice(notices, { kind: 'locate-denied' });
    },
  });
}
