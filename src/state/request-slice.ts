import type { FoundPlace } from '../domain/search/search-hit.ts';
import type { Camera } from '../schema/camera.ts';
import type { LngLat } from '../schema/lng-lat.ts';
import type { SectionId } from '../schema/section.ts';
import type { OriginKey } from '../schema/walk-origins.ts';
import type { Slice } from './slice.ts';

/** A part of the report: a section, or one of its numbers. */
export type ReportPart = Readonly<{ sectionId: SectionId; indicatorId: string | null }>;

/** Something to be done once, by the map or by a view. */
export type Request =
  /** The map moves there; null shows the whole district. Its own moves ask for nothing, so they are never echoed. */
  | Readonly<{ kind: 'move-to'; camera: Camera | null }>
  /** The map shows the origin and what can be reached from it. */
  | Readonly<{ kind: 'show-origin'; point: LngLat }>
  /** The map shows what was found. */
  | Readonly<{ kind: 'show-found'; place: FoundPlace }>
  /** The origin is placed in the middle of the map. */
  | Readonly<{ kind: 'place-at-center'; key: OriginKey }>
  /** The report is scrolled there. */
  | Readonly<{ kind: 'show-part'; part: ReportPart }>;

export type RequestSlice = Readonly<{
  /** The latest: whoever can do it does it when this becomes another object. Null before the first and after the last. */
  request: Request | null;
  ask: (request: Request) => void;
  /** For what waited until somebody could do it: it is not done again. */
  fulfil: (request: Request) => void;
}>;

export const createRequestSlice: Slice<RequestSlice> = (set) => ({
  request: null,
  ask: (request) => {
    set({ request });
  },
  fulfil: (done) => {
    set(({ request }) => (request === done ? { request: null } : {}));
  },
});
