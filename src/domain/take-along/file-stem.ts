/** What a file system, an archive or a shell may take for a sign, and what cannot be seen. */
const UNSAFE = /[^\p{Letter}\p{Mark}\p{Number}]+/gu;

/** A name that somebody gave, for the name of a file: letters and digits of any script, hyphens. Empty where it has none. */
export const fileStem = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(UNSAFE, '-')
    .replaceAll(/^-+|-+$/g, '');
