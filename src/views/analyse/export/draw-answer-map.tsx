import { AnswerMapDrawing, NAME_SIZE } from './answer-map-drawing.tsx';
import type { MapKey, MapSign } from './answer-map-key.tsx';
import { drawElement } from './draw-element.tsx';
import { representativePoint } from '../../../domain/own-data/representative-point.ts';
import { apartNames } from '../../../domain/print/apart-names.ts';
import type { AnalysisPicture } from '../../../domain/study/analysis-picture.ts';
import { answerMap, type AnswerMap } from '../../../domain/study/answer-map.ts';
import type { ShownAnswer, ShownSign } from '../../../domain/study/shown-answer.ts';
import type { StudyPlace } from '../../../domain/study/study-place.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { TextsProvider } from '../../../i18n/texts-context.tsx';
import { lngLat } from '../../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../../schema/subdistrict.ts';
import type { PlateSource } from '../../../state/services.ts';

/** What is seen of waters when the drawing is enlarged, in its units. */
const DETAIL = 1;

export type MapSources = Readonly<{
  picture: AnalysisPicture;
  answer: ShownAnswer;
  places: readonly StudyPlace[];
  subdistricts: readonly SubdistrictFeature[];
  source: Pick<PlateSource, 'loadGround'>;
  texts: Texts;
}>;

/** A sign of the answer as this map draws it. */
function drawnSign(sign: ShownSign, { heat, areas, cells }: AnswerMap): MapSign {
  // Of cells with fewer places than by chance there is a broken outline.
  if (sign.kind === 'outline' && heat.length > 0) return { kind: 'cold' };
  // Hexagons without any are left open.
  const isOpen = sign.kind === 'shade' && sign.shade === 0;
  return isOpen && [...areas, ...cells].every(({ shade }) => shade !== 0) ? { kind: 'edge' } : sign;
}

/** The signs of the answer, and what else is drawn. */
function keyOf({ t }: Texts, { key }: ShownAnswer, map: AnswerMap): MapKey {
  const drawn: readonly (readonly [MapSign, boolean])[] = [
    [{ kind: 'exact' }, map.places.exact !== ''],
    [{ kind: 'about' }, map.places.about !== ''],
    [{ kind: 'mean' }, map.middle !== null],
    [{ kind: 'looked-at' }, map.chosen !== ''],
    [{ kind: 'ground' }, map.ground !== ''],
  ];
  const texts = {
    exact: t('analyse.save.map.exact'),
    about: t('analyse.save.map.about'),
    mean: t('analyse.save.map.mean'),
    'looked-at': t('analyse.save.map.looked'),
    ground: t('analyse.save.map.ground'),
  } as const;
  return [
    ...key.map(({ sign, text }) => ({ sign: drawnSign(sign, map), text })),
    ...drawn.flatMap(([sign, isDrawn]) =>
      isDrawn && sign.kind in texts ? [{ sign, text: texts[sign.kind as keyof typeof texts] }] : [],
    ),
  ];
}

/** Null where a name lies beyond the map. */
function nameAt(area: SubdistrictFeature, { frame }: AnswerMap, { pickName }: Texts) {
  const { project, width, height } = frame;
  const found = representativePoint(area.geometry);
  if (typeof found === 'string') return null;
  const [lng, lat] = found.point;
  const at = project(lngLat(lng, lat));
  const isOnMap = at.x > 0 && at.x < width && at.y > 0 && at.y < height;
  return isOnMap ? { ...at, name: pickName(area.properties) } : null;
}

/** The larger ones first: they have the room. */
const namesOn = (
  map: AnswerMap,
  { subdistricts, texts, picture, places }: Pick<MapSources, 'subdistricts' | 'texts' | 'picture' | 'places'>,
) =>
  apartNames(
    subdistricts
      .toSorted((a, b) => b.properties.areaKm2 - a.properties.areaKm2)
      .map((area) => nameAt(area, map, texts))
      .filter((name) => name !== null),
    NAME_SIZE,
    [
      ...picture.homes,
      ...(picture.siting?.sites ?? []),
      ...(picture.hasDots ? places.map(({ point }) => point) : []),
    ].map(map.frame.project),
  );

/** Draws exactly what the map shows of an answer, as lines. Without its waters where they cannot be read. */
export async function drawAnswerMap({
  picture,
  answer,
  places,
  subdistricts,
  source,
  texts,
}: MapSources): Promise<SVGSVGElement> {
  const land = subdistricts.map(({ geometry }) => geometry);
  const map = answerMap(picture, { land, places });
  if (map === null) throw new Error('There is no ground to draw');
  const ground = await source.loadGround(map.window, map.frame.metersPerUnit * DETAIL);
  return drawElement(
    <TextsProvider texts={texts}>
      <AnswerMapDrawing
        map={map}
        names={namesOn(map, { picture, places, subdistricts, texts })}
        signs={keyOf(texts, answer, map)}
        isPatterned={picture.isPatterned}
        waters={ground?.water ?? null}
        label={texts.t('analyse.brief.map')}
      />
    </TextsProvider>,
  );
}
