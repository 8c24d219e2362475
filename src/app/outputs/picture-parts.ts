import type { PictureParts } from './compose-picture.ts';
import type { useSight } from './use-sight.ts';
import { marksOf } from './marks-of.ts';
import { metersPerPixel, scaleLength } from '../../domain/geo/mercator.ts';
import { buildMarker } from '../../domain/marker/build-marker.ts';
import { buildShownSign } from '../../domain/marker/shown-sign.ts';
import type { ShownAnswer } from '../../domain/study/shown-answer.ts';
import type { MapPicture, MapValues } from '../../map/map-contract.ts';
import type { Category } from '../../schema/category.ts';
import { CATEGORIES } from '../../schema/this-district.ts';
import { type Status, STATUSES } from '../../schema/status.ts';
import type { Theme } from '../../schema/theme.ts';
import { TOKENS } from '../../schema/tokens/tokens.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import { markLegend } from '../../views/print/mark-legend.ts';
import type { LegendEntry } from '../../views/print/tour-legend.ts';

type Sight = ReturnType<ReturnType<typeof useSight>>;

const SCALE_MAX_WIDTH = 120;

/** What Analyse answers, where the map shows it. */
const answerOf = ({ areas }: MapValues): ShownAnswer | null =>
  areas === null ? null : analyseAnswers.getState().shown;

function legendOf({ texts }: Sight, values: MapValues): readonly LegendEntry[] {
  const { t } = texts;
  const { initiatives } = values;
  const tokens = TOKENS[values.theme];
  const { seal, reach, ink } = tokens.ui;
  const entry = (category: Category, status: Status, text: string): LegendEntry => ({
    drawing: buildMarker({
      category,
      status,
      ink: tokens.category[category],
      paper: tokens.ui.markerPaper,
    }),
    text,
  });
  const answerSigns = (answerOf(values)?.key ?? []).map(({ sign, text }) => ({
    drawing: buildShownSign(sign, {
      shades: tokens.sequence,
      edge: tokens.ui.inkSecondary,
      dot: seal,
      outline: seal,
    }),
    text,
  }));
  const categories = CATEGORIES.filter((category) => initiatives.some((each) => each.category === category));
  const statuses = STATUSES.filter((status) => initiatives.some((each) => each.status === status));
  const [example = 'market'] = categories;
  return [
    ...answerSigns,
    ...categories.map((category) => entry(category, 'open', t(`content.category.${category}`))),
    ...statuses.map((status) => entry(example, status, t(`content.status.${status}`))),
    ...markLegend(marksOf(values), texts, { pin: seal, area: reach, route: seal, ink }),
  ];
}

function colorsOf(theme: Theme): PictureParts['colors'] {
  const { panel, ink, inkSecondary, hairlineStrong } = TOKENS[theme].ui;
  return { paper: panel, ink, inkSecondary, hairline: hairlineStrong };
}

/** What is drawn round the painted map. */
export function pictureParts(
  sight: Sight,
  {
    values,
    picture,
    pixelRatio,
    date,
  }: Readonly<{ values: MapValues; picture: MapPicture; pixelRatio: number; date: string }>,
): PictureParts {
  const { t, format } = sight.texts;
  const { center, zoom } = picture.camera;
  const perPixel = metersPerPixel(center[1], zoom);
  const meters = scaleLength(perPixel * SCALE_MAX_WIDTH);
  const page = getComputedStyle(document.documentElement);
  const { openStreetMap, credits } = values.labels;
  const answer = answerOf(values);
  return {
    map: picture.canvas,
    pixelRatio,
    title: answer?.title ?? t('print.image.fileTitle'),
    subtitle: [...(answer === null ? [] : [answer.subject, t('app.title')]), format.date(date)].join(' · '),
    legend: legendOf(sight, values),
    scale: { widthPixels: meters / perPixel, text: format.distance(meters) },
    credits: [openStreetMap, ...credits].join(' · '),
    colors: colorsOf(values.theme),
    fonts: { sans: page.getPropertyValue('--font-sans'), serif: page.getPropertyValue('--font-serif') },
  };
}
