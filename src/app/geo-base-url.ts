/** Where `public/geo` is served, absolute and ending in a slash, in whatever folder the app lies. */
export const GEO_BASE_URL = new URL(`${import.meta.env.BASE_URL}geo/`, document.baseURI).href;
