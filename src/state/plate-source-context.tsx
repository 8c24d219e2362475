import { createContext, type ReactNode, useContext } from 'react';
import type { PlateSource } from './plate-source.ts';

const PlateSourceContext = createContext<PlateSource | null>(null);

export function PlateSourceProvider({ source, children }: { source: PlateSource; children: ReactNode }) {
  return <PlateSourceContext value={source}>{children}</PlateSourceContext>;
}

/** Where plates come from. @throws outside a `PlateSourceProvider`. */
export function usePlateSource(): PlateSource {
  const source = useContext(PlateSourceContext);
  if (source === null) throw new Error('No PlateSourceProvider');
  return source;
}
