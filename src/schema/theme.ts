import * as v from 'valibot';

/** The two palettes that the page and the map are painted in. */
export const THEMES = ['day', 'night'] as const;
export type Theme = (typeof THEMES)[number];

/** What the user chose; `auto` follows the system. */
export const ThemeChoiceSchema = v.picklist(['auto', ...THEMES]);
export type ThemeChoice = v.InferOutput<typeof ThemeChoiceSchema>;
