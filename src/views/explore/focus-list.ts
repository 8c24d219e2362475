/** Id of the heading above the list. */
export const LIST_HEADING_ID = 'explore-list';

/** Puts the reader before the list, wherever the press that changed it was. */
export function focusList(): void {
  document.getElementById(LIST_HEADING_ID)?.focus();
}
