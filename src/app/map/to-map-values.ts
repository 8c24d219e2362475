import type { MapFrame } from './map-frame.ts';
import { ONLINE_BASE_MAP } from '../platform/configured-base-map.ts';
import { remember } from '../../domain/remember.ts';
import { createMapSites } from '../analyse/to-map-sites.ts';
import { createMapReach } from '../nearby/to-map-reach.ts';
import type { Atlas } from '../../data/atlas.ts';
import { applyFacets, facetContextOf } from '../../domain/facets/apply-facets.ts';
import { isDimmedBySection } from '../../domain/facets/is-dimmed-by-section.ts';
import { allSitesOf, type Site } from '../../domain/place/sites.ts';
import type { AnalysisPicture } from '../../domain/study/analysis-picture.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { MapInitiative, MapLabels, MapValues } from '../../map/map-contract.ts';
import type { InitiativeId, SiteId } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import { VIEWS } from '../../schema/view.ts';
import type { AppState } from '../../state/app-state.ts';
import type { NearbyAnswers } from '../../state/nearby-answers.ts';
import type { ToursAnswers } from '../../state/tours-answers.ts';
import { createMapTours } from '../tours/to-map-tours.ts';
import { selectedSiteId } from './reveal-selected.ts';
import { selectFramedId, selectReadSection, selectTheme } from '../../state/selectors.ts';

/** A label point of more than this many metres is no place to name first. */
const NAMED_FIRST_WITHIN_METERS = 1000;

function rankOf({ namedInReport, location }: Site): MapInitiative['rank'] {
  if (!namedInReport) return 3;
  return location.accuracyMeters <= NAMED_FIRST_WITHIN_METERS ? 1 : 2;
}

function toMapInitiative(site: Site, { pick }: Texts): MapInitiative {
  const { id, category, status, name, label = name, geometry, location, isPart } = site;
  return {
    id,
    category,
    status,
    label: pick(label),
    point: location.point,
    geometry,
    standIn: location.shape.kind === 'stand-in',
    accuracyMeters: location.accuracyMeters,
    part: isPart,
    rank: rankOf(site),
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

/** Every site in both weights, so that dimming makes no new objects. */
function indexMapInitiatives(sites: readonly Site[], texts: Texts) {
  return new Map(
    sites.map((site) => {
      const whole = toMapInitiative(site, texts);
      return [site.id, { whole, dimmed: { ...whole, dimmed: true } }];
    }),
  );
}

function toMapFoundPlace(place: AppState['foundPlace'], { t, pick }: Texts): MapValues['foundPlace'] {
  if (place === null) return null;
  const label =
    place.kind === 'point'
      ? (place.called ?? t('search.point.name', { at: place.text }))
      : pick({ zh: place.name, en: place.nameEn ?? place.name });
  return { point: place.point, label };
}

/** The same array, as the map compares by identity. */
const NO_IDS: readonly SiteId[] = [];

/** All places of an initiative that has several; none of another. */
const createSiteIds = ({ initiativeById }: Atlas) =>
  remember((id: InitiativeId | null): readonly SiteId[] => {
    const initiative = id === null ? undefined : initiativeById.get(id);
    if (!initiative?.places) return NO_IDS;
    return allSitesOf(initiative, initiativeById).map((site) => site.id);
  });

/** The same array, as what is made of it is remembered. */
const NO_SITES: readonly LngLat[] = [];

/** What was found out for the views. */
export type MapAnswers = Readonly<{
  nearby: NearbyAnswers;
  tours: ToursAnswers;
  areas: AnalysisPicture | null;
  ownDataUrl: string | null;
}>;

/** What the map shows, from the state. Unchanged parts stay the same objects, as the map compares by identity. */
export function createMapValues(
  atlas: Atlas,
): (state: AppState, answers: MapAnswers, texts: Texts, frame: MapFrame) => MapValues {
  const context = facetContextOf(atlas);
  const inLanguage = remember((texts: Texts) => indexMapInitiatives(atlas.sites, texts));
  const labels = remember(toMapLabels);
  const shown = remember(
    (
      texts: Texts,
      facets: AppState['facets'],
      sectionId: AppState['sectionId'],
      keptId: AppState['selectedId'],
      isAside: boolean,
    ) => {
      const byId = inLanguage(texts);
      return applyFacets(atlas.sites, facets, context).flatMap((site) => {
        const dimmed = site.initiativeId !== keptId && (isAside || isDimmedBySection(site, sectionId));
        return byId.get(site.id)?.[dimmed ? 'dimmed' : 'whole'] ?? [];
      });
    },
  );
  const [chosenIds, pointedIds] = [createSiteIds(atlas), createSiteIds(atlas)];
  const foundPlace = remember(toMapFoundPlace);
  const [reach, tours, sites] = [createMapReach(), createMapTours(atlas), createMapSites()];
  return (state, answers, texts, frame) => {
    const sectionId = selectReadSection(state);
    // What can be taken into a walk is to be seen.
    const isTour = state.view === 'tours' && answers.tours.pick === null;
    const areas = VIEWS[state.view].picks === 'area' ? answers.areas : null;
    // Also where something else is counted.
    const isAside = isTour || Boolean(areas?.isAside);
    const keptId = isAside || sectionId !== null ? state.selectedId : null;
    return {
      theme: selectTheme(state),
      locale: texts.locale,
      labels: labels(texts),
      initiatives: shown(texts, state.facets, sectionId, keptId, isAside),
      selectedId: selectedSiteId(atlas, state),
      hoveredId: state.hoveredId,
      chosenIds: chosenIds(state.selectedId),
      pointedIds: pointedIds(state.hoveredId),
      framedId: selectFramedId(state),
      ...frame,
      ...{ reducedMotion: state.system.reducedMotion, terrain3d: state.terrain3d },
      foundPlace: foundPlace(state.foundPlace, texts),
      reach: reach(state, answers.nearby, texts),
      tours: tours(state, answers.tours, texts),
      ...{ guide: answers.tours.guide, ownDataUrl: answers.ownDataUrl, areas },
      sites: sites(areas?.siting?.sites ?? NO_SITES, texts),
    };
  };
}
