import { memo, useId } from 'react';
import styles from './ground-layers.module.css';

/** Rules of the water and dots of the green, in units of a picture of the usual width. */
const USUAL_WIDTH = 1240;
const RULE = 9;
const DOT = 13;

type Ground = Readonly<{
  width: number;
  buildings: string;
  water: string;
  greens: string;
  streets: readonly Readonly<{ width: number; path: string }>[];
}>;

/** A figure-ground plan inside an SVG. The texture is as dense on the screen however much ground is shown. */
export const GroundLayers = memo(function GroundLayers({ ground }: { ground: Ground }) {
  const { width, buildings, water, greens, streets } = ground;
  const id = useId();
  const [ruled, dotted] = [`${id}ruled`, `${id}dotted`];
  const unit = width / USUAL_WIDTH;
  const [rule, dot] = [RULE * unit, DOT * unit];
  return (
    <>
      <defs>
        <pattern id={ruled} width={rule} height={rule} patternUnits="userSpaceOnUse">
          <path d={`M0 ${rule / 2}H${rule}`} className={styles.rule} strokeWidth={rule / 4} />
        </pattern>
        <pattern id={dotted} width={dot} height={dot} patternUnits="userSpaceOnUse">
          <circle cx={dot / 4} cy={dot / 4} r={dot / 9} className={styles.dot} />
          <circle cx={(dot * 3) / 4} cy={(dot * 3) / 4} r={dot / 9} className={styles.dot} />
        </pattern>
      </defs>
      <path d={greens} fill={`url(#${dotted})`} />
      <path d={water} className={styles.waterGround} />
      <path d={water} fill={`url(#${ruled})`} />
      {streets.map((street) => (
        <path key={street.width} d={street.path} strokeWidth={street.width} className={styles.street} />
      ))}
      <path d={buildings} className={styles.building} />
    </>
  );
});
