/** Id of the four-cell status switch. */
export const STATUS_ID = 'explore-status';
