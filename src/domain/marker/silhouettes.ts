import type { Category } from '../../schema/category.ts';

/** Side of the square grid that all marker paths are drawn on. */
export const MARKER_GRID = 32;

/** The outline that says the category: eight garden windows and a tablet, of equal optical area. */
export const SILHOUETTES: Readonly<Record<Category, string>> = {
  innovation: 'M26.05 21.8L16 27.6L5.95 21.8V10.2L16 4.4L26.05 10.2Z',
  education: 'M6.8 26V14.6A9.2 9.2 0 0 1 25.2 14.6V26Z',
  industry: 'M9.4 6.2H22.6L25.8 9.4V22.6L22.6 25.8H9.4L6.2 22.6V9.4Z',
  'culture-street': 'M5 26V14.6H8.6V10.6H12V6.4H20V10.6H23.4V14.6H27V26Z',
  'culture-venue': 'M2.6 14.6A17.5 17.5 0 0 1 29.4 14.6L20.6 24.6A6.2 6.2 0 0 0 11.4 24.6Z',
  market: 'M16 5.2A10.8 10.8 0 1 1 15.99 5.2Z',
  transport: 'M16 2.9L29.1 16L16 29.1L2.9 16Z',
  livelihood:
    'M10.4 10.4A5.75 5.75 0 1 1 21.6 10.4A5.75 5.75 0 1 1 21.6 21.6A5.75 5.75 0 1 1 10.4 21.6A5.75 5.75 0 1 1 10.4 10.4Z',
  governance: 'M4.5 9.5H27.5V22.5H4.5Z',
};
