import type { MapLibreMap } from 'maplibre-gl';

/** As `KeyboardEvent.key` gives them, with Shift and without. */
const STEPS: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/**
 * Takes plus and minus from MapLibre while the map has the focus: it would zoom around the middle of the canvas, which is not
 * that of what the panel leaves free. @returns what ends it
 */
export function zoomByKeys(map: MapLibreMap, zoomBy: (steps: 1 | -1) => void): () => void {
  const container = map.getCanvasContainer();
  const pressed = (event: KeyboardEvent): void => {
    const steps = STEPS[event.key];
    if (steps === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target !== map.getCanvas()) return;
    event.preventDefault();
    event.stopPropagation();
    zoomBy(steps);
  };
  // MapLibre listens on the same element, to what bubbles.
  container.addEventListener('keydown', pressed, { capture: true });
  return () => {
    container.removeEventListener('keydown', pressed, { capture: true });
  };
}
