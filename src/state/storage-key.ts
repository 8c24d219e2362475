import { SLUG } from '../schema/this-district.ts';

/** The key of something that is kept on the device: two atlases of one site do not share theirs. */
export const storageKey = (name: string): string => `${SLUG}.${name}`;
