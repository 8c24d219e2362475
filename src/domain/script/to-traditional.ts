import { table } from 'virtual:traditional-table';
import { createConverter } from './create-converter.ts';

/**
 * Chinese of the atlas's own data in traditional characters. The data are served as they were written, in simplified
 * ones, so this is done as they are shown. Import on demand: the table is of no use to other languages.
 */
export const toTraditional = createConverter(table);
