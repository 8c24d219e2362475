import type { MouseEvent } from 'react';

/**
 * For a link that opens something in this page: a plain press does `open`, one for a new tab or window what the browser
 * does with links.
 */
export const onPlainClick =
  (open: () => void) =>
  (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  };
