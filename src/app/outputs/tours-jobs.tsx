import { groundValues } from './paint-map.ts';
import type { PaperOption, PrintJob } from './print-job.ts';
import type { useSight } from './use-sight.ts';
import { APP_BASE_URL } from '../platform/site.ts';
import { localDate } from '../../domain/local-date.ts';
import { type Bounds, boxOf } from '../../domain/geo/bounds.ts';
import { cameraForBounds } from '../../domain/print/paper-projection.ts';
import { filterTours, sumTour } from '../../domain/tour/filter-tours.ts';
import type { KnownTour } from '../../domain/tour/known-tour.ts';
import { tourByWay } from '../../domain/tour/step-free-tour.ts';
import { DISTRICT_ZOOM } from '../../map/district-ground.ts';
import { lngLat } from '../../schema/lng-lat.ts';
import { tourHref } from '../../state/hrefs.ts';
import { formatUrl } from '../../state/url.ts';
import { CARD_MAP_SIZE, type CardPaper, TourCard } from '../../views/tours/paper/tour-card.tsx';
import { ToursSheet } from '../../views/tours/paper/tours-sheet.tsx';

type Sight = ReturnType<ReturnType<typeof useSight>>;

/** For the numbers of stops at the edge, and the names of its ends. */
const CARD_MARGIN = 34;

function boundsOfTour({ legs }: KnownTour): Bounds {
  const line = legs.legs.flatMap(({ parts }) => parts.flatMap((part) => part.line));
  const [west, south, east, north] = boxOf(line);
  return { southWest: lngLat(west, south), northEast: lngLat(east, north) };
}

/** One tour, on a card: round its steps where that is chosen. */
export function cardJob(sight: Sight, usual: KnownTour): PrintJob {
  const { texts, state } = sight;
  const { t } = texts;
  const { known, way } = tourByWay(usual, state.tourWay);
  // The card draws the way itself, in ink.
  const values = { ...groundValues(sight), tours: null };
  const kept = {
    known: sumTour(known),
    way,
    // The link of a walk of the reader's own holds the whole of it.
    address: `${APP_BASE_URL}${state.walk === null ? tourHref(known.tour.id, way) : formatUrl(state)}`,
    date: localDate(new Date()),
  };
  const option = (paper: CardPaper): PaperOption => {
    const size = CARD_MAP_SIZE[paper];
    const room = { width: size.width - 2 * CARD_MARGIN, height: size.height - 2 * CARD_MARGIN };
    const camera = cameraForBounds(boundsOfTour(known), room, DISTRICT_ZOOM.max);
    return {
      id: paper,
      name: t(`takeAlong.paper.${paper}`),
      ground: () => ({ size, camera, values }),
      sheet: (pictureUrl) => <TourCard {...kept} paper={paper} camera={camera} pictureUrl={pictureUrl} />,
    };
  };
  return {
    papers: [option('a5'), option('a4')],
    told: { none: t('takeAlong.sheet.noMap'), failed: t('takeAlong.sheet.mapFailed') },
  };
}

/** The tours that pass the filter, each with its small map. */
export function listJob({ state, texts }: Sight, tours: readonly KnownTour[]): PrintJob {
  const { t } = texts;
  const kept = {
    tours: filterTours(tours.map(sumTour), state.tourFilter),
    total: tours.length,
    address: `${APP_BASE_URL}${formatUrl(state)}`,
    date: localDate(new Date()),
  };
  const paper = (orientation: 'portrait' | 'landscape'): PaperOption => ({
    id: orientation,
    name: t(`print.orientationChoice.${orientation}`),
    ground: () => null,
    sheet: () => <ToursSheet {...kept} orientation={orientation} />,
  });
  return {
    papers: [paper('portrait'), paper('landscape')],
    told: { none: '', failed: '' },
  };
}
