import type { Category } from '../../schema/category.ts';
import type { Status } from '../../schema/status.ts';
import { buildMarker, buildMiniMarker } from './build-marker.ts';
import { halfBox, type MarkerDrawing, type MarkerShape } from './marker-drawing.ts';

type Box = ReturnType<typeof halfBox>;

/** A marker ready to be rendered as SVG elements. */
export type ThemedMarker = Readonly<{
  box: MarkerDrawing['box'];
  shapes: readonly (Omit<MarkerShape, 'half'> & Readonly<{ clip: Box | null }>)[];
}>;

const drawn = new Map<string, ThemedMarker>();

const colors = (category: Category) => ({
  ink: `var(--category-${category})`,
  paper: 'var(--color-marker-paper)',
});

function themed({ box, shapes }: MarkerDrawing): ThemedMarker {
  return {
    box,
    shapes: shapes.map(({ half, ...shape }) => ({ ...shape, clip: half === null ? null : halfBox(half) })),
  };
}

/** The marker in the custom properties of the page's theme, so that it follows a change of theme unrendered. */
export function themedMarker(category: Category, status: Status): ThemedMarker {
  const key = `${category}/${status}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const marker = themed(buildMarker({ category, status, ...colors(category) }));
  drawn.set(key, marker);
  return marker;
}

/** The silhouette of a category alone, for a number in its middle. */
export const themedSilhouette = (category: Category): ThemedMarker =>
  themed(buildMiniMarker({ category, ...colors(category) }));
