import { createLazyPart } from '../../../ui/lazy-part.tsx';

/** What writes a tour as a file. */
export const tourFiles = createLazyPart(async () => (await import('./write-tour.ts')).writeTour);
