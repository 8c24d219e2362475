import { createLazyPart } from '../../../ui/lazy-part.tsx';

/** What puts walks together: fetched after the view of tours, before it is opened. */
export const composerPart = createLazyPart(() => import('./load-composer.ts'));
