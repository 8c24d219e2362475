import { buildMarker } from '../../domain/marker/build-marker.ts';
import { halfBox, type MarkerDrawing, type MarkerShape } from '../../domain/marker/marker-drawing.ts';
import { SILHOUETTES } from '../../domain/marker/silhouettes.ts';
import type { Category } from '../../schema/category.ts';
import { type Status, STATUS_FILL } from '../../schema/status.ts';
import { PAPER_TOKENS } from '../../schema/tokens/paper-tokens.ts';

const GRID = 32;
const CENTRE = GRID / 2;
/** About 0.2 mm: silhouette and filling are told apart without colours too. */
const OUTLINE_WIDTH = 1.1;

function Shape({ shape: { path, fill, stroke, scale, half } }: { shape: MarkerShape }) {
  const about =
    scale === 1
      ? undefined
      : `translate(${CENTRE} ${CENTRE}) scale(${scale}) translate(${-CENTRE} ${-CENTRE})`;
  const drawn = (
    <path
      d={path}
      fill={fill ?? 'none'}
      stroke={stroke?.color}
      strokeWidth={stroke?.width}
      strokeDasharray={stroke?.dash?.join(' ')}
      strokeLinejoin="round"
      transform={about}
    />
  );
  if (half === null) return drawn;
  const { x, y, width, height } = halfBox(half);
  return (
    <svg x={x} y={y} width={width} height={height} viewBox={[x, y, width, height].join(' ')}>
      {drawn}
    </svg>
  );
}

/** A marker in ink on white, whatever the theme, as a part of a drawing: its middle lies at `at`. */
export function PaperMarker({
  category,
  status,
  at,
  size,
}: {
  category: Category;
  status: Status;
  at: Readonly<{ x: number; y: number }>;
  /** Of the 32-unit grid, in units of the drawing. */
  size: number;
}) {
  const { box, shapes } = buildMarker({
    category,
    status,
    ink: PAPER_TOKENS.category[category],
    paper: PAPER_TOKENS.map.paper,
  });
  const side = (size * box.size) / GRID;
  return (
    <svg
      x={at.x - side / 2}
      y={at.y - side / 2}
      width={side}
      height={side}
      viewBox={[box.min, box.min, box.size, box.size].join(' ')}
    >
      {shapes.map((shape, index) => (
        <Shape key={index} shape={shape} />
      ))}
      {STATUS_FILL[status] !== 'outline' && (
        <path d={SILHOUETTES[category]} fill="none" stroke="#000000" strokeWidth={OUTLINE_WIDTH} />
      )}
    </svg>
  );
}

/** A sign of the legend. */
export function PaperSign({ drawing: { box, shapes }, size }: { drawing: MarkerDrawing; size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox={[box.min, box.min, box.size, box.size].join(' ')}
      aria-hidden="true"
      focusable="false"
    >
      {shapes.map((shape, index) => (
        <Shape key={index} shape={shape} />
      ))}
    </svg>
  );
}

/** A marker alone, in a line of text. */
export function PaperMarkerSign({
  category,
  status,
  size,
}: {
  category: Category;
  status: Status;
  size: number;
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 38 38" aria-hidden="true" focusable="false">
      <PaperMarker category={category} status={status} at={{ x: 19, y: 19 }} size={GRID} />
    </svg>
  );
}
