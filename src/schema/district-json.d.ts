/* oxlint-disable no-restricted-exports -- A JSON module has a default export and no other. */
/* oxlint-disable typescript/consistent-type-imports -- An import at the top would make this no declaration for all. */
/**
 * `public/geo/district.json` as the app imports it: one module for each part of `DISTRICT_PARTS`. While the atlas is built,
 * `scripts/district/district-plugin.ts` checks the file and gives each module its part, of whichever district is built.
 */
declare module '*/district.json?start' {
  const part: import('./district.ts').DistrictPart<'start'>;
  export default part;
}
declare module '*/district.json?map' {
  const part: import('./district.ts').DistrictPart<'map'>;
  export default part;
}
declare module '*/district.json?search' {
  const part: import('./district.ts').DistrictPart<'search'>;
  export default part;
}
declare module '*/district.json?sender' {
  const part: import('./district.ts').DistrictPart<'sender'>;
  export default part;
}
