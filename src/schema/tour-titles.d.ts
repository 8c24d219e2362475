/* oxlint-disable no-restricted-exports -- A module of data has a default export and no other. */
/* oxlint-disable typescript/consistent-type-imports -- An import at the top would make this no declaration for all. */
/**
 * Names and promises of the tours of the district that is built, in the order of their files:
 * `scripts/district/tour-titles-plugin.ts` makes it from `public/geo/tours`, so that they are found without a request.
 */
declare module '*/geo/tours?titles' {
  const titles: readonly import('./tour.ts').TourTitle[];
  export default titles;
}
