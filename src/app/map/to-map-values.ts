import type { MapFrame } from './map-frame.ts';
import { ONLINE_BASE_MAP } from '../platform/configured-base-map.ts';
import { remember } from '../../domain/remember.ts';
import { createMapReach } from '../nearby/to-map-reach.ts';
import type { Atlas } from '../../data/atlas.ts';
import { applyFacets, facetContextOf } from '../../domain/facets/apply-facets.ts';
import { isDimmedBySection } from '../../domain/facets/is-dimmed-by-section.ts';
import { isLocated } from '../../domain/place/is-located.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { MapInitiative, MapLabels, MapValues } from '../../map/map-contract.ts';
import type { LocatedInitiative } from '../../schema/initiative.ts';
import type { AppState } from '../../state/app-state.ts';
import type { NearbyAnswers } from '../../state/nearby-answers.ts';
import { selectFramedId, selectReadSection, selectTheme } from '../../state/selectors.ts';

/** A label point of more than this many metres is no place to name first. */
const NAMED_FIRST_WITHIN_METERS = 1000;

function rankOf({ namedInReport, location }: LocatedInitiative): MapInitiative['rank'] {
  if (!namedInReport) return 3;
  return location.accuracyMeters <= NAMED_FIRST_WITHIN_METERS ? 1 : 2;
}

function toMapInitiative(initiative: LocatedInitiative, { pick }: Texts): MapInitiative {
  const { id, category, status, name, label = name, geometry, location } = initiative;
  return {
    id,
    category,
    status,
    label: pick(label),
    point: location.point,
    geometry,
    standIn: location.shape.kind === 'stand-in',
    accuracyMeters: location.accuracyMeters,
    rank: rankOf(initiative),
    dimmed: false,
  };
}

function toMapLabels({ t, format }: Texts): MapLabels {
  return {
    map: t('map.region'),
    mapKeys: t('map.keys'),
    openStreetMap: t('map.openStreetMap'),
    credits: [
      t('map.credits.relief'),
      t('map.credits.outline'),
      ...(ONLINE_BASE_MAP.tiandituKey === null ? [] : [t('map.credits.tianditu')]),
    ],
    gestures: {
      wheel: t('map.gestures.wheel'),
      wheelOnMac: t('map.gestures.wheelOnMac'),
      touch: t('map.gestures.touch'),
    },
    formatDistance: format.distance,
    formatGroup: (label, others) => t('map.group', { label, others }),
  };
}

/** Every initiative in both weights, so that dimming makes no new objects. */
function indexMapInitiatives(located: readonly LocatedInitiative[], texts: Texts) {
  return new Map(
    located.map((initiative) => {
      const whole = toMapInitiative(initiative, texts);
      return [initiative.id, { whole, dimmed: { ...whole, dimmed: true } }];
    }),
  );
}

function toMapFoundPlace(place: AppState['foundPlace'], { t, pick }: Texts): MapValues['foundPlace'] {
  if (place === null) return null;
  const label =
    place.kind === 'point'
      ? t('search.point.name', { at: place.text })
      : pick({ zh: place.name, en: place.nameEn ?? place.name });
  return { point: place.point, label };
}

/** What the map shows, from the state. Unchanged parts stay the same objects, as the map compares by identity. */
export function createMapValues(
  atlas: Atlas,
): (
  state: AppState,
  answers: NearbyAnswers,
  texts: Texts,
  frame: Pick<MapFrame, 'cover' | 'padding'>,
) => MapValues {
  const located = atlas.initiatives.filter(isLocated);
  const context = facetContextOf(atlas);
  const inLanguage = remember((texts: Texts) => indexMapInitiatives(located, texts));
  const labels = remember(toMapLabels);
  const shown = remember(
    (
      texts: Texts,
      facets: AppState['facets'],
      sectionId: AppState['sectionId'],
      keptId: AppState['selectedId'],
    ) => {
      const byId = inLanguage(texts);
      return applyFacets(located, facets, context).flatMap((initiative) => {
        const dimmed = initiative.id !== keptId && isDimmedBySection(initiative, sectionId);
        return byId.get(initiative.id)?.[dimmed ? 'dimmed' : 'whole'] ?? [];
      });
    },
  );
  const foundPlace = remember(toMapFoundPlace);
  const reach = createMapReach();
  return (state, answers, texts, frame) => {
    const sectionId = selectReadSection(state);
    return {
      theme: selectTheme(state),
      locale: texts.locale,
      labels: labels(texts),
      initiatives: shown(texts, state.facets, sectionId, sectionId === null ? null : state.selectedId),
      selectedId: state.selectedId,
      hoveredId: state.hoveredId,
      framedId: selectFramedId(state),
      cover: frame.cover,
      padding: frame.padding,
      reducedMotion: state.system.reducedMotion,
      terrain3d: state.terrain3d,
      foundPlace: foundPlace(state.foundPlace, texts),
      reach: reach(state, answers, texts),
    };
  };
}
