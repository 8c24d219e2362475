const SIZE = 16;
const MIDDLE = SIZE / 2;
const RADIUS = 5;

/** A disc, ring or target in ink or blue, as own data stand on the map; its name stands beside it. */
export function OwnSignMark({ sign }: { sign: string }) {
  const ink = sign.startsWith('blue') ? 'var(--color-reach)' : 'var(--color-ink)';
  const isDisc = sign.endsWith('disc');
  return (
    <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" focusable="false">
      <circle
        cx={MIDDLE}
        cy={MIDDLE}
        r={RADIUS}
        fill={isDisc ? ink : 'var(--color-marker-paper)'}
        stroke={ink}
        strokeWidth={2}
      />
      {sign.endsWith('target') && <circle cx={MIDDLE} cy={MIDDLE} r={2} fill={ink} />}
    </svg>
  );
}
