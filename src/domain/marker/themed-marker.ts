import type { Category } from '../../schema/category.ts';
import type { Status } from '../../schema/status.ts';
import { buildMarker } from './build-marker.ts';
import { halfBox, type MarkerDrawing, type MarkerShape } from './marker-drawing.ts';

type Box = ReturnType<typeof halfBox>;

/** A marker ready to be rendered as SVG elements. */
export type ThemedMarker = Readonly<{
  box: MarkerDrawing['box'];
  shapes: readonly (Omit<MarkerShape, 'half'> & Readonly<{ clip: Box | null }>)[];
}>;

const drawn = new Map<string, ThemedMarker>();

function draw(category: Category, status: Status): ThemedMarker {
  const { box, shapes } = buildMarker({
    category,
    status,
    ink: `var(--category-${category})`,
    paper: 'var(--color-marker-paper)',
  });
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
  const marker = draw(category, status);
  drawn.set(key, marker);
  return marker;
}
