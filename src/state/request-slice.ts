import type { FoundPlace } from '../domain/search/search-hit.ts';
import type { Camera } from '../schema/camera.ts';
import type { LngLat } from '../schema/lng-lat.ts';
import type { SectionId } from '../schema/section.ts';
import type { OriginKey } from '../schema/walk-origins.ts';
import { type KeepingOf, SESSION } from './state-keeping.ts';
import type { Slice } from './slice.ts';

/** A part of the report: a section, or one of its numbers. */
export type ReportPart = Readonly<{ sectionId: SectionId; indicatorId: string | null }>;

/** Something to be done once, by the map or by a view. */
export type Request =
  /** The map moves there; null shows the whole district. What the map itself moved to is never asked for. */
  | Readonly<{ kind: 'move-to'; camera: Camera | null }>
  /** The map shows the origin and what can be reached from it. */
  | Readonly<{ kind: 'show-origin'; point: LngLat }>
  /** The map shows what was found. */
  | Readonly<{ kind: 'show-found'; place: FoundPlace }>
  /** The origin is placed in the middle of the map. */
  | Readonly<{ kind: 'place-at-center'; key: OriginKey }>
  /** What is in the middle of the map is taken as if it were pressed. */
  | Readonly<{ kind: 'pick-center' }>
  /** The report is scrolled there. */
  | Readonly<{ kind: 'show-part'; part: ReportPart }>;

export type RequestSlice = Readonly<{
  /** The latest. The map does what it can when this becomes another object; what a view has done is null again. */
  request: Request | null;
  ask: (request: Request) => void;
  /** Takes back what a view has done, so that it is not done again when the view is next opened. */
  fulfil: (request: Request) => void;
}>;

export const REQUEST_KEEPING = {
  request: SESSION,
} as const satisfies KeepingOf<RequestSlice>;

export const createRequestSlice: Slice<RequestSlice> = (set) => ({
  request: null,
  ask: (request) => {
    set({ request });
  },
  fulfil: (done) => {
    set(({ request }) => (request === done ? { request: null } : {}));
  },
});
