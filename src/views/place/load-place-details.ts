import { createElement, type ReactElement } from 'react';
import type { Initiative } from '../../schema/initiative.ts';

type RenderDetails = (initiative: Initiative) => ReactElement;

let loading: Promise<RenderDetails | null> | null = null;

/** What renders the details of a place, fetched once; null when it cannot be. */
export function loadPlaceDetails(): Promise<RenderDetails | null> {
  loading ??= import('./place-details.tsx').then(
    ({ PlaceDetails }) =>
      (initiative) =>
        createElement(PlaceDetails, { initiative }),
    () => null,
  );
  return loading;
}

/** Lets the next `loadPlaceDetails` try anew. */
export function forgetPlaceDetails(): void {
  loading = null;
}
