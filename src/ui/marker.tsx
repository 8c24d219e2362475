type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** One painted path on the 32-unit marker grid; colours are any CSS colours. */
export type MarkerPath = Readonly<{
  path: string;
  fill: string | null;
  stroke: Readonly<{ color: string; width: number; dash: readonly [number, number] | null }> | null;
  scale: number;
  clip: Box | null;
}>;

export type MarkerPicture = Readonly<{
  box: Readonly<{ min: number; size: number }>;
  shapes: readonly MarkerPath[];
}>;

const GRID = 32;
const CENTRE = GRID / 2;

function Shape({ shape: { path, fill, stroke, scale, clip } }: { shape: MarkerPath }) {
  const dashed = stroke !== null && stroke.dash !== null;
  const drawn = (
    <path
      d={path}
      style={{ fill: fill ?? 'none', stroke: stroke?.color ?? 'none' }}
      strokeWidth={stroke?.width}
      strokeDasharray={stroke?.dash?.join(' ')}
      strokeLinejoin="round"
      strokeLinecap={dashed ? 'butt' : 'round'}
      transform={
        scale === 1
          ? undefined
          : `translate(${CENTRE} ${CENTRE}) scale(${scale}) translate(${-CENTRE} ${-CENTRE})`
      }
    />
  );
  if (clip === null) return drawn;
  // A nested svg clips what it holds, without the document-wide id that a clipPath needs.
  return (
    <svg {...clip} viewBox={[clip.x, clip.y, clip.width, clip.height].join(' ')}>
      {drawn}
    </svg>
  );
}

/** Decoration beside a text that says the same; `size` is the width of the 32-unit grid in pixels. */
export function Marker({ picture: { box, shapes }, size }: { picture: MarkerPicture; size: number }) {
  const pixels = (size * box.size) / GRID;
  const overhang = (size * -box.min) / GRID;
  return (
    <svg
      viewBox={[box.min, box.min, box.size, box.size].join(' ')}
      width={pixels}
      height={pixels}
      style={{ margin: `${-overhang}px` }}
      aria-hidden="true"
      focusable="false"
      data-marker=""
    >
      {shapes.map((shape, index) => (
        <Shape key={index} shape={shape} />
      ))}
    </svg>
  );
}
