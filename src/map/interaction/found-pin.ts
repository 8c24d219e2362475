import { type MapLibreMap, Marker } from 'maplibre-gl';
import styles from './found-pin.module.css';
import { toLngLatLike } from '../camera/to-lng-lat-like.ts';
import type { MapFoundPlace } from '../map-contract.ts';

export type FoundPin = Readonly<{ show: (place: MapFoundPlace | null) => void; dispose: () => void }>;

function buildElement(label: string): HTMLElement {
  const element = document.createElement('div');
  element.className = styles.pin ?? '';
  // The panel says what was found.
  element.setAttribute('aria-hidden', 'true');
  const name = document.createElement('span');
  name.className = styles.label ?? '';
  name.textContent = label;
  element.append(name);
  return element;
}

/** A ring with a name around what was searched for: seen, not pressed. */
export function createFoundPin(map: MapLibreMap): FoundPin {
  let marker: Marker | null = null;
  const dispose = (): void => {
    marker?.remove();
    marker = null;
  };
  return {
    show: (place) => {
      dispose();
      if (place === null) return;
      marker = new Marker({ element: buildElement(place.label), subpixelPositioning: true })
        .setLngLat(toLngLatLike(place.point))
        .addTo(map);
    },
    dispose,
  };
}
