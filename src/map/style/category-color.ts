import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { KNOWN_CATEGORIES } from '../../schema/category.ts';
import type { ThemeTokens } from '../../schema/tokens/theme-tokens.ts';

/** The colour of the feature's `category`. */
export function categoryColor(tokens: ThemeTokens): ExpressionSpecification {
  const [first, ...others] = KNOWN_CATEGORIES;
  return [
    'match',
    ['get', 'category'],
    first,
    tokens.category[first],
    ...others.flatMap((category) => [category, tokens.category[category]]),
    tokens.ui.inkSecondary,
  ];
}
