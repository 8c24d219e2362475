/** Id of what the filter switch of a narrow screen folds away. */
export const FILTERS_ID = 'explore-filters';
