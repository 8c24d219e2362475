import type { LngLat } from '../../schema/lng-lat.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';

/** What a map shows beside its places. */
export type MapMarks = Readonly<{
  starts: readonly Readonly<{
    key: OriginKey;
    point: LngLat;
    /** One character. */
    sign: string;
    /** Of the areas around it, shortest walk first; empty while none is known. */
    minutes: readonly number[];
  }>[];
  found: Readonly<{ point: LngLat; label: string }> | null;
  hasRoute: boolean;
}>;
