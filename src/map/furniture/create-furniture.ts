import type { MapLibreMap } from 'maplibre-gl';
import type { MapLabels } from '../map-contract.ts';
import { metersPerPixel, scaleLength } from '../../domain/geo/mercator.ts';
import styles from './furniture.module.css';

/** Everything that lies over the map and carries words: scale, credits, the name of the map itself. */
export function createFurniture(map: MapLibreMap, labels: MapLabels): Furniture {
  const parts = [createScaleBar(map, labels), createCredits(map, labels), createGestureWords(map, labels)];
  const canvas = map.getCanvas();
  // Letters and arrows belong to the map: without this role a screen reader keeps them for reading.
  canvas.setAttribute('role', 'application');
  const nameMap = ({ map: name, mapKeys }: MapLabels): void => {
    canvas.setAttribute('aria-label', name);
    canvas.setAttribute('aria-description', mapKeys);
  };
  nameMap(labels);
  return {
    setLabels: (next) => {
      nameMap(next);
      for (const part of parts) part.setLabels(next);
    },
    dispose: () => {
      for (const part of parts) part.dispose();
    },
  };
}

/** Of the scale bar: the rest of a phone's width belongs to the credits. */
const MAX_WIDTH_PIXELS = 130;

export type Furniture = Readonly<{ setLabels: (labels: MapLabels) => void; dispose: () => void }>;

/** The scale at the middle of the map, bottom left. */
function createScaleBar(map: MapLibreMap, initialLabels: MapLabels): Furniture {
  let labels = initialLabels;
  const root = document.createElement('div');
  const text = document.createElement('div');
  const line = document.createElement('div');
  root.className = styles.scale ?? '';
  line.className = styles.scaleLine ?? '';
  root.append(text, line);
  map.getContainer().append(root);

  const draw = (): void => {
    const perPixel = metersPerPixel(map.getCenter().lat, map.getZoom());
    const meters = scaleLength(perPixel * MAX_WIDTH_PIXELS);
    text.textContent = labels.formatDistance(meters);
    line.style.width = `${String(Math.round(meters / perPixel))}px`;
  };
  draw();
  const subscription = map.on('move', draw);

  return {
    setLabels: (next) => {
      labels = next;
      draw();
    },
    dispose: () => {
      subscription.unsubscribe();
      root.remove();
    },
  };
}

const COPYRIGHT_URL = 'https://www.openstreetmap.org/copyright';
const SEPARATOR = ' · ';

/** The credits, bottom right. ODbL asks that they stay in sight, so they cannot be folded away. */
function createCredits(map: MapLibreMap, initialLabels: MapLabels): Furniture {
  const root = document.createElement('div');
  const link = document.createElement('a');
  const rest = document.createElement('span');
  root.className = styles.credits ?? '';
  link.href = COPYRIGHT_URL;
  link.target = '_blank';
  link.rel = 'noreferrer';
  root.append(link, rest);
  map.getContainer().append(root);

  const setLabels = ({ openStreetMap, credits }: MapLabels): void => {
    link.textContent = openStreetMap;
    rest.textContent = credits.map((credit) => `${SEPARATOR}${credit}`).join('');
  };
  setLabels(initialLabels);

  return {
    setLabels,
    dispose: () => {
      root.remove();
    },
  };
}

const isOnMac = (): boolean => navigator.userAgent.includes('Mac');

/**
 * The words that MapLibre shows when a gesture was left to the page. MapLibre takes them once, when the map is made;
 * ours follow the language, in the elements that its style sheet names. They are not there on a map of its own page.
 */
function createGestureWords(map: MapLibreMap, labels: MapLabels): Furniture {
  const setLabels = ({ gestures: { wheel, wheelOnMac, touch } }: MapLabels): void => {
    const words = { desktop: isOnMac() ? wheelOnMac : wheel, mobile: touch };
    for (const [kind, text] of Object.entries(words)) {
      const element = map.getContainer().querySelector(`.maplibregl-${kind}-message`);
      if (element !== null) element.textContent = text;
    }
  };
  setLabels(labels);
  return { setLabels, dispose: () => undefined };
}
