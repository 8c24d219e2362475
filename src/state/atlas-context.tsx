import { createContext, type ReactNode, useContext } from 'react';
import type { Atlas } from '../data/atlas.ts';

const AtlasContext = createContext<Atlas | null>(null);

export function AtlasProvider({ atlas, children }: { atlas: Atlas; children: ReactNode }) {
  return <AtlasContext value={atlas}>{children}</AtlasContext>;
}

/** The loaded atlas. @throws outside an `AtlasProvider`. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (atlas === null) throw new Error('No AtlasProvider');
  return atlas;
}
