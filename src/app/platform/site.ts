/** Where the app lies, absolute and ending in a slash, whatever folder it is served from. */
export const APP_BASE_URL = new URL(import.meta.env.BASE_URL, document.baseURI).href;

/** Where `public/geo` is served. */
export const GEO_BASE_URL = new URL('geo/', APP_BASE_URL).href;
