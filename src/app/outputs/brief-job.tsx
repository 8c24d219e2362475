import { screenValues } from './paint-map.ts';
import type { PrintJob } from './print-job.ts';
import type { useSight } from './use-sight.ts';
import { APP_BASE_URL } from '../platform/site.ts';
import { localDate } from '../../domain/local-date.ts';
import { type Bounds, boxOf } from '../../domain/geo/bounds.ts';
import { positionsOf } from '../../domain/geo/geometry-parts.ts';
import { cameraForBounds } from '../../domain/print/paper-projection.ts';
import type { ShownAnswer } from '../../domain/study/shown-answer.ts';
import { DISTRICT_BOUNDS, DISTRICT_ZOOM } from '../../map/district-ground.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { lngLat } from '../../schema/lng-lat.ts';
import { type ShownChart, useAnalyseAnswers } from '../../state/analyse-answers.ts';
import { formatUrl } from '../../state/url.ts';
import { BRIEF_MAP_SIZE, BriefSheet, type BriefSheetProps } from '../../views/analyse/brief/brief-sheet.tsx';

type Sight = ReturnType<ReturnType<typeof useSight>>;
type Kept = Pick<BriefSheetProps, 'answer' | 'charts' | 'camera' | 'sites' | 'address' | 'date'>;

/** For names that begin or end beyond the district. */
const [SIDE_MARGIN, MARGIN] = [56, 32] as const;

/** The answer in the language of now, which may have changed since the desk was opened; the kept one once its view is left. */
function LiveBrief({ kept, pictureUrl }: { kept: Kept; pictureUrl: string | null }) {
  const answer = useAnalyseAnswers(({ shown }) => shown) ?? kept.answer;
  const charts = useAnalyseAnswers((answers) => answers.charts);
  return (
    <BriefSheet
      {...kept}
      answer={answer}
      charts={charts.length === 0 ? kept.charts : charts}
      pictureUrl={pictureUrl}
    />
  );
}

/** Of the chosen area; of the whole district without one. */
function boundsOf(ground: Geometry | null): Bounds {
  if (ground === null) return { southWest: DISTRICT_BOUNDS[0], northEast: DISTRICT_BOUNDS[1] };
  const [west, south, east, north] = boxOf(positionsOf(ground));
  return { southWest: lngLat(west, south), northEast: lngLat(east, north) };
}

/** What Analyse answers, on one page. */
export function briefJob(sight: Sight, answer: ShownAnswer, charts: readonly ShownChart[]): PrintJob {
  const { t } = sight.texts;
  const { width, height } = BRIEF_MAP_SIZE;
  const room = { width: width - 2 * SIDE_MARGIN, height: height - 2 * MARGIN };
  const camera = cameraForBounds(boundsOf(sight.answers.areas?.ground ?? null), room, DISTRICT_ZOOM.max);
  const values = { ...screenValues(sight), theme: 'day', terrain3d: false, selectedId: null } as const;
  const kept: Kept = {
    answer,
    charts,
    camera,
    sites: values.sites,
    address: `${APP_BASE_URL}${formatUrl(sight.state)}`,
    date: localDate(new Date()),
  };
  return {
    papers: [
      {
        id: 'brief',
        name: t('print.orientationChoice.portrait'),
        ground: () => ({ size: BRIEF_MAP_SIZE, camera, values }),
        sheet: (pictureUrl) => <LiveBrief kept={kept} pictureUrl={pictureUrl} />,
      },
    ],
    told: { none: t('print.noMap'), failed: t('print.mapFailed') },
  };
}
