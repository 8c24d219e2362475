/** Id of the heading that names a found place. */
export const FOUND_PLACE_HEADING_ID = 'found-place';
