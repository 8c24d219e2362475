import type { Category } from '../../schema/category.ts';

/** Filled and stroked parts of the picture inside a silhouette, on the marker grid; either may be empty. */
export type Glyph = Readonly<{ fill: string; stroke: string }>;

export const GLYPH_STROKE_WIDTH = 1.55;

export const GLYPHS: Readonly<Record<Category, Glyph>> = {
  innovation: {
    fill: 'M16 13.6A2.4 2.4 0 1 1 15.99 13.6ZM16 8.9A1.75 1.75 0 1 1 15.99 8.9ZM11.1 17.4A1.75 1.75 0 1 1 11.09 17.4ZM20.9 17.4A1.75 1.75 0 1 1 20.89 17.4Z',
    stroke: 'M16 16V11.2M16 16L11.6 18.8M16 16L20.4 18.8',
  },
  education: {
    fill: '',
    stroke:
      'M16 14.2C14.4 12.9 12.4 12.7 10.6 13V21.2C12.4 20.9 14.4 21.1 16 22.4C17.6 21.1 19.6 20.9 21.4 21.2V13C19.6 12.7 17.6 12.9 16 14.2V22.2',
  },
  industry: { fill: 'M10.2 21.8V13.2L14 15.9V13.2L17.8 15.9V10.4H21.8V21.8Z', stroke: '' },
  'culture-street': {
    fill: 'M13 13.6H19A2.6 3.4 0 0 1 19 20.4H13A2.6 3.4 0 0 1 13 13.6Z',
    stroke: 'M13.4 12.2H18.6M16 10V12M13.4 21.8H18.6M16 22V24.3',
  },
  'culture-venue': { fill: '', stroke: 'M16 22.4V11.2M12.9 22.6L8.4 13M19.1 22.6L23.6 13' },
  market: {
    fill: 'M9.6 16.2H22.4A6.4 6 0 0 1 18.6 21.4V22.6H13.4V21.4A6.4 6 0 0 1 9.6 16.2Z',
    stroke:
      'M13.2 13.9C12.4 12.8 14 11.6 13.2 10.2M18.8 13.9C18 12.8 19.6 11.6 18.8 10.2M16 13.9C15.2 12.8 16.8 11.6 16 10.2',
  },
  transport: { fill: '', stroke: 'M13 9.6V22.4M19 9.6V22.4M11 12.2H21M11 16H21M11 19.8H21' },
  livelihood: {
    fill: 'M16 9.6A2.9 2.9 0 1 1 15.99 9.6ZM10.8 22V20.4A5.2 4.4 0 0 1 21.2 20.4V22Z',
    stroke: '',
  },
  governance: { fill: '', stroke: 'M9 13.4H23M9 16H23M9 18.6H18' },
};
