import { createLazyPart } from '../../ui/lazy-part.tsx';

/** Takes an entry into the reader's own walk, in rows of lists; who does not put one together misses nothing without it. */
export const rowTool = createLazyPart(async () => (await import('./stop-toggle.tsx')).InitiativeToggle);
