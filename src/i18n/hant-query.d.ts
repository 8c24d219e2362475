/** A Chinese dictionary in traditional characters, made by `scripts/traditional` while the atlas is built. */
declare module '*?hant' {
  export const dictionary: object;
  export const analyseDictionary: object;
  export const onDeviceDictionary: object;
  export const changesDictionary: object;
  export const toursDictionary: object;
}
