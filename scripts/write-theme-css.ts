import { writeFileSync } from 'node:fs';
import { formatThemeCss } from './format-theme-css.ts';

/** `npx tsx scripts/write-theme-css.ts`: writes src/ui/theme.css anew after a change of src/schema/tokens. */
writeFileSync(new URL('../src/ui/theme.css', import.meta.url), formatThemeCss());
