import type { MouseEvent } from 'react';

/** Whether a press on a link is one to handle here, and not one for a new tab or window. */
const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** For a link that opens something in this page: a plain press does `open`, any other what the browser does with links. */
export const onPlainClick =
  (open: () => void) =>
  (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    open();
  };
