import type { SideMap } from '../../../domain/compare/side-maps.ts';

/** The colours of a map, as an attribute takes them: hex for files, a custom property for the page. */
export type SideMapPaint = Readonly<{
  /** From none to the most. */
  shades: readonly string[];
  edge: string;
  ink: string;
  chosen: string;
}>;

const DOT_WIDTH = 4;

/** A map of one side as a part of a drawing; it needs no style sheet. */
export function SideMapDrawing({
  map: { areas, dots, discs },
  paint: { shades, edge, ink, chosen },
  chosenId = null,
}: {
  map: SideMap;
  paint: SideMapPaint;
  chosenId?: string | null;
}) {
  return (
    <>
      {areas.map(({ id, path, shade }) => (
        <path
          key={id}
          d={path}
          data-shade={shade ?? undefined}
          fill={shades[shade ?? 0]}
          stroke={id === chosenId ? chosen : edge}
          strokeWidth={id === chosenId ? 2 : 0.6}
        />
      ))}
      {discs.map(({ x, y, radius }, at) => (
        <circle
          key={at}
          cx={x}
          cy={y}
          r={radius}
          fill="none"
          stroke={ink}
          strokeWidth={0.7}
          strokeDasharray="2 2"
        />
      ))}
      {dots !== '' && (
        <path d={dots} fill="none" stroke={ink} strokeWidth={DOT_WIDTH} strokeLinecap="round" />
      )}
    </>
  );
}
