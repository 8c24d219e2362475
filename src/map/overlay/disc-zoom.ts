import { zoomForSize } from '../../domain/declutter/world-pixels.ts';
import type { MapInitiative } from '../map-contract.ts';

/** A place is drawn as an area from the zoom at which its accuracy radius is wider than this. */
const DISC_MIN_RADIUS_PIXELS = 14;

/** The maximum zoom of the map: what needs more to be seen is never drawn. */
const NEVER_ZOOM = 18;

/** The zoom from which the accuracy of a place is drawn as a disc. */
export const discZoom = ({ accuracyMeters, point }: MapInitiative): number =>
  zoomForSize(accuracyMeters, DISC_MIN_RADIUS_PIXELS, point[1]);

/** Whether there is a disc at any zoom. */
export const hasDisc = (initiative: MapInitiative): boolean =>
  !initiative.dimmed && discZoom(initiative) < NEVER_ZOOM;
