import { screenValues } from './paint-map.ts';
import type { PrintJob } from './print-job.ts';
import type { useSight } from './use-sight.ts';
import { APP_BASE_URL } from '../platform/site.ts';
import { localDate } from '../../domain/local-date.ts';
import { cameraForBounds } from '../../domain/print/paper-projection.ts';
import type { ShownAnswer } from '../../domain/study/shown-answer.ts';
import { DISTRICT_BOUNDS, DISTRICT_ZOOM } from '../../map/district-ground.ts';
import { type ShownChart, useAnalyseAnswers } from '../../state/analyse-answers.ts';
import { formatUrl } from '../../state/url.ts';
import { BRIEF_MAP_SIZE, BriefSheet, type BriefSheetProps } from '../../views/analyse/brief/brief-sheet.tsx';

type Sight = ReturnType<ReturnType<typeof useSight>>;
type Kept = Pick<BriefSheetProps, 'answer' | 'charts' | 'camera' | 'address' | 'date'>;

const MARGIN = 14;

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

/** What Analyse answers, on one page. */
export function briefJob(sight: Sight, answer: ShownAnswer, charts: readonly ShownChart[]): PrintJob {
  const { t } = sight.texts;
  const { width, height } = BRIEF_MAP_SIZE;
  const [southWest, northEast] = DISTRICT_BOUNDS;
  const room = { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const camera = cameraForBounds({ southWest, northEast }, room, DISTRICT_ZOOM.max);
  const values = { ...screenValues(sight), theme: 'day', terrain3d: false, selectedId: null } as const;
  const kept: Kept = {
    answer,
    charts,
    camera,
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
