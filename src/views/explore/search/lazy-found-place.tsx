import { MissingPart } from '../missing-part.tsx';
import { useAppStore } from '../../../state/providers.tsx';
import { createLazyPart, lazyComponent } from '../../../ui/lazy-part.tsx';

export const foundPlacePart = createLazyPart(async () => (await import('./found-place.tsx')).FoundPlace);

const LoadedFoundPlace = lazyComponent(foundPlacePart, MissingPart);

/** What the search pointed at, once it points at something. */
export function LazyFoundPlace() {
  const isFound = useAppStore((state) => state.foundPlace !== null);
  return isFound ? <LoadedFoundPlace /> : null;
}
