import type { MouseEvent } from 'react';

/** Whether a press on a link is one to handle here, and not one for a new tab or window. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
