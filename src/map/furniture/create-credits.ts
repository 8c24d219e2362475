import type { MapLibreMap } from 'maplibre-gl';
import type { MapLabels } from '../map-contract.ts';
import type { Furniture } from './create-scale-bar.ts';
import styles from './furniture.module.css';

const COPYRIGHT_URL = 'https://www.openstreetmap.org/copyright';
const SEPARATOR = ' · ';

/** The credits, bottom right. ODbL asks that they stay in sight, so they cannot be folded away. */
export function createCredits(map: MapLibreMap, initialLabels: MapLabels): Furniture {
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
