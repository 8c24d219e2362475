import { useAppStore, useAppStoreApi } from './providers.tsx';
import { placeHref } from './hrefs.ts';
import type { InitiativeId } from '../schema/initiative.ts';

/** How a row leads to an initiative, and points at it on the map for as long as it is pointed at itself. */
export function usePlaceLink(id: InitiativeId): Readonly<{
  href: string;
  current: boolean;
  hovered: boolean;
  onOpen: () => void;
  onHover: (hovering: boolean) => void;
}> {
  const store = useAppStoreApi();
  const current = useAppStore((state) => state.selectedId === id);
  const hovered = useAppStore((state) => state.hoveredId === id);
  const select = useAppStore((state) => state.select);
  const hover = useAppStore((state) => state.hover);
  return {
    href: placeHref(id),
    current,
    hovered,
    onOpen: () => {
      select(id, 'panel');
    },
    onHover: (hovering) => {
      if (hovering) hover(id);
      else if (store.getState().hoveredId === id) hover(null);
    },
  };
}
