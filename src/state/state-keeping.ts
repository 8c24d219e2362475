import type { UrlState } from '../schema/url-state.ts';

/** Whether a link tells a choice, and where it is remembered: by the device, by this tab for a reload, or by nobody. */
type Keeping<K> = Readonly<{
  link: K extends keyof UrlState ? true : false;
  memory: 'device' | 'tab' | null;
}>;

/** What a part of the store holds, without the ways to change it. */
type ChoiceKey<Part> = {
  [K in keyof Part]: Part[K] extends (...args: never[]) => unknown ? never : K;
}[keyof Part];

/** How each choice of a part of the store is kept. A choice that is not named does not compile. */
export type KeepingOf<Part> = { readonly [K in ChoiceKey<Part>]: Keeping<K> };

export const LINK = { link: true, memory: null } as const;
export const LINK_AND_DEVICE = { link: true, memory: 'device' } as const;
export const DEVICE = { link: false, memory: 'device' } as const;
export const TAB = { link: false, memory: 'tab' } as const;
export const SESSION = { link: false, memory: null } as const;
