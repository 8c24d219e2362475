import * as v from 'valibot';

/** The two palettes that the page and the map are painted in. */
export const THEMES = ['day', 'night'] as const;
export const ThemeSchema = v.picklist(THEMES);
export type Theme = v.InferOutput<typeof ThemeSchema>;

/** What the user chose; `auto` follows the system. */
export const ThemeChoiceSchema = v.picklist(['auto', ...THEMES]);
export type ThemeChoice = v.InferOutput<typeof ThemeChoiceSchema>;
