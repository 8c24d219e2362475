import { useId } from 'react';
import styles from './shade-key.module.css';
import {
  PATTERN_EDGE,
  PATTERN_KEYS,
  PATTERN_SIDE,
  SHADE_PATTERNS,
} from '../../../domain/spread/shade-patterns.ts';

/** A shade of the map as it looks there: 0 for none, or an outline alone; `gap` and `unmapped` for lines instead. */
export function ShadeSign({
  shade,
  isPatterned,
}: {
  shade: number | 'outline' | 'gap' | 'unmapped';
  isPatterned: boolean;
}) {
  const id = useId();
  const key = PATTERN_KEYS.find((each) => each === String(shade));
  const pattern =
    key !== undefined && (isPatterned || typeof shade === 'string') ? SHADE_PATTERNS[key] : null;
  return (
    <svg className={styles.sign} data-shade={shade} aria-hidden="true" focusable="false">
      {pattern !== null && (
        <>
          <pattern id={id} width={PATTERN_SIDE} height={PATTERN_SIDE} patternUnits="userSpaceOnUse">
            <path d={pattern.path} className={styles.under} strokeWidth={pattern.width + PATTERN_EDGE} />
            <path d={pattern.path} className={styles.over} strokeWidth={pattern.width} />
          </pattern>
          <rect width="100%" height="100%" fill={`url(#${id})`} />
        </>
      )}
    </svg>
  );
}
