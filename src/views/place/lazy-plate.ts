import { createLazyPart } from '../../ui/lazy-part.tsx';

/** What draws plates. Fetched ahead from outside the details, which are themselves fetched later. */
export const lazyPlate = createLazyPart(async () => (await import('./loaded-plate.tsx')).LoadedPlate);
