import { reportFailure } from '../platform/report-failure.ts';

export const isFullScreen = (): boolean => document.fullscreenElement !== null;

/** Lets the page fill the screen, or gives the screen back. */
export function toggleFullScreen(): void {
  const change = isFullScreen() ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  change.catch((error: unknown) => {
    reportFailure(error, 'full screen');
  });
}
