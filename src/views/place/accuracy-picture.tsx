import styles from './accuracy-picture.module.css';

const SIZE = 48;
const CENTER = SIZE / 2;
/** The least and the most that a location can be off, and how they are drawn. */
const METERS = { least: 20, most: 3000 } as const;
const RADIUS = { least: 5, most: 22 } as const;

/** Each doubling grows by as much: 30 m and 3 km must both be seen. */
function radiusOf(meters: number): number {
  const share = Math.log(meters / METERS.least) / Math.log(METERS.most / METERS.least);
  return RADIUS.least + Math.min(Math.max(share, 0), 1) * (RADIUS.most - RADIUS.least);
}

/** Somewhere in the dotted disc. Decoration beside the words that say how far it may be off. */
export function AccuracyPicture({ meters }: { meters: number }) {
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} aria-hidden="true" focusable="false">
      <circle cx={CENTER} cy={CENTER} r={radiusOf(meters)} className={styles.disc} />
      <circle cx={CENTER} cy={CENTER} r={1.8} className={styles.point} />
    </svg>
  );
}
