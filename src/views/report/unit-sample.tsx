import { type MarkedKind, UnitSquare } from './unit-square.tsx';
import { UNIT_MARK } from '../../domain/indicators/layout-unit-marks.ts';

/** A single mark for the key. */
export function UnitSample({ kind }: { kind: MarkedKind }) {
  return (
    <svg width={UNIT_MARK.side} height={UNIT_MARK.side} aria-hidden="true" focusable="false">
      <UnitSquare kind={kind} x={0} y={0} />
    </svg>
  );
}
