import { lngLat, type LngLat } from '../schema/lng-lat.ts';

/** A fix older than this, or slower to come, is of no use to someone who walks. */
const POSITION_FIX = { maximumAge: 30_000, timeout: 15_000 } as const;

export type FoundPosition = Readonly<{ point: LngLat; accuracyMeters: number }>;

/** Asks the browser once where it is. Only on a press of the reader's. */
export function askPosition(
  geolocation: Pick<Geolocation, 'getCurrentPosition'>,
  { found, refused }: Readonly<{ found: (position: FoundPosition) => void; refused: () => void }>,
): void {
  geolocation.getCurrentPosition(
    ({ coords }) => {
      found({ point: lngLat(coords.longitude, coords.latitude), accuracyMeters: coords.accuracy });
    },
    refused,
    POSITION_FIX,
  );
}
