import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '../../schema/locale.ts';
import { HALO } from './fonts.ts';
import { SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';
import { isKind, linear } from './zoom-stops.ts';

/** The label of an area is shorter than its name: 三墩 for 三墩镇. The pipeline makes it. */
const SHORT_NAME: Readonly<Record<Locale, ExpressionSpecification>> = {
  'zh-CN': ['get', 'label'],
  'zh-Hant': ['get', 'label'],
  en: ['get', 'label_en'],
};

/** On the darkest shade too a name stands on light ground. */
const WIDE_HALO = { 'text-halo-width': 2, 'text-halo-blur': 0.4 } as const;

/** Over what is laid on the ground, so that shades leave them to be read. */
export function subdistrictLabelLayer(
  { tokens: { label }, fonts, locale }: StyleContext,
  forPaper: boolean,
): LayerSpecification {
  return {
    id: 'label-subdistrict',
    type: 'symbol',
    source: SOURCE.subdistrictLabels,
    // Paper shows the whole district smaller, and is looked at from closer.
    minzoom: forPaper ? 9 : 10.4,
    maxzoom: 14,
    layout: {
      'text-field': SHORT_NAME[locale],
      'text-font': fonts.sans,
      'text-size': locale === 'en' ? linear([10.4, 9.5], [14, 11.5]) : linear([10.4, 10.5], [13, 13]),
      'text-letter-spacing': locale === 'en' ? 0.1 : 0.28,
      'text-transform': locale === 'en' ? 'uppercase' : 'none',
      'text-max-width': 8,
      'text-padding': 3,
    },
    paint: { 'text-color': label.subdistrict, 'text-halo-color': label.halo, ...WIDE_HALO },
  };
}

/** Villages and quarters, where the map is otherwise silent. */
function villageLabels({ tokens: { label }, fonts, name }: StyleContext): LayerSpecification {
  return {
    id: 'label-village',
    type: 'symbol',
    source: SOURCE.base,
    'source-layer': 'place_labels',
    minzoom: 13.4,
    filter: isKind(['village', 'hamlet', 'quarter', 'neighbourhood', 'island']),
    layout: {
      'text-field': name,
      'text-font': fonts.sans,
      'text-size': linear([13.4, 10.5], [16, 12]),
      'text-letter-spacing': 0.08,
      'text-max-width': 7,
      'text-padding': 10,
    },
    paint: { 'text-color': label.subdistrict, 'text-halo-color': label.halo, ...HALO },
  };
}

/** Names of the districts around, on the blank paper. */
export function neighbourLabelLayers({
  tokens: { label },
  fonts,
  locale,
}: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'label-neighbour',
      type: 'symbol',
      source: SOURCE.neighbourLabels,
      minzoom: 10,
      maxzoom: 13,
      layout: {
        'text-field': SHORT_NAME[locale],
        'text-font': fonts.sans,
        'text-size': 12.5,
        'text-letter-spacing': locale === 'en' ? 0.12 : 0.5,
        'text-max-width': 12,
      },
      paint: { 'text-color': label.neighbour, 'text-halo-color': label.halo, ...HALO },
    },
  ];
}

export const areaLabelLayers = (context: StyleContext): LayerSpecification[] => [villageLabels(context)];
