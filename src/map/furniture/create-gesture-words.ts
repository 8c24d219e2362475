import type { MapLibreMap } from 'maplibre-gl';
import type { MapLabels } from '../map-contract.ts';
import type { Furniture } from './create-scale-bar.ts';

const isOnMac = (): boolean => navigator.userAgent.includes('Mac');

/**
 * The words that MapLibre shows when a gesture was left to the page. MapLibre takes them once, when the map is made;
 * ours follow the language, in the elements that its style sheet names. They are not there on a map of its own page.
 */
export function createGestureWords(map: MapLibreMap, labels: MapLabels): Furniture {
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
