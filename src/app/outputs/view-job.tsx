import type { PaperOption, PrintJob } from './print-job.ts';
import { marksOf } from './marks-of.ts';
import { groundValues, shownSize } from './paint-map.ts';
import type { useSight } from './use-sight.ts';
import { APP_BASE_URL } from '../platform/site.ts';
import type { Bounds } from '../../domain/geo/bounds.ts';
import { localDate } from '../../domain/local-date.ts';
import type { Site } from '../../domain/place/sites.ts';
import { cameraForBounds, paperProjection } from '../../domain/print/paper-projection.ts';
import { DISTRICT_BOUNDS, DISTRICT_ZOOM } from '../../map/district-ground.ts';
import type { Camera } from '../../schema/camera.ts';
import type { AppState } from '../../state/app-state.ts';
import { formatUrl } from '../../state/url.ts';
import { type Orientation, PAPER_MAP_SIZE, PrintSheet } from '../../views/print/print-sheet.tsx';

type Sight = ReturnType<ReturnType<typeof useSight>>;

const DISTRICT_MARGIN = 28;

/** What the reader sees; null for the whole district, before the map has moved. */
function seenBounds({ viewBounds, camera }: Pick<AppState, 'viewBounds' | 'camera'>): Bounds | null {
  if (viewBounds !== null) return { southWest: viewBounds[0], northEast: viewBounds[1] };
  return camera === null ? null : paperProjection(camera, shownSize()).bounds;
}

/** As much of the ground as the reader sees; the whole district with some room round it. */
function printedCamera(seen: Bounds | null, orientation: Orientation): Camera {
  const { width, height } = PAPER_MAP_SIZE[orientation];
  if (seen !== null) return cameraForBounds(seen, { width, height }, DISTRICT_ZOOM.max);
  const [southWest, northEast] = DISTRICT_BOUNDS;
  const room = { width: width - 2 * DISTRICT_MARGIN, height: height - 2 * DISTRICT_MARGIN };
  return cameraForBounds({ southWest, northEast }, room, DISTRICT_ZOOM.max);
}

/** The map with its places, as far as the reader sees it. */
export function viewJob(sight: Sight, sites: readonly Site[]): PrintJob {
  const { t } = sight.texts;
  const { state } = sight;
  const values = groundValues(sight);
  const seen = seenBounds(state);
  // About says nothing of the map: who scans the code wants to see that.
  const search = formatUrl(state.view === 'about' ? { ...state, view: 'explore' } : state);
  const kept = {
    sites,
    marks: marksOf(values),
    address: `${APP_BASE_URL}${search}`,
    date: localDate(new Date()),
  };
  const paper = (orientation: Orientation): PaperOption => {
    const camera = printedCamera(seen, orientation);
    return {
      id: orientation,
      name: t(`print.orientationChoice.${orientation}`),
      ground: () => ({ size: PAPER_MAP_SIZE[orientation], camera, values }),
      sheet: (pictureUrl) => (
        <PrintSheet {...kept} orientation={orientation} camera={camera} pictureUrl={pictureUrl} />
      ),
    };
  };
  return {
    papers: [paper('portrait'), paper('landscape')],
    told: { none: t('print.noMap'), failed: t('print.mapFailed') },
  };
}
