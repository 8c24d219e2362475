import { useMemo } from 'react';
import styles from './compare.module.css';
import { boxOf } from '../../../domain/geo/bounds.ts';
import { metersPerDegree } from '../../../domain/geo/ellipsoid.ts';
import { geometryParts } from '../../../domain/geo/geometry-parts.ts';
import { type CountClass, classOf } from '../../../domain/spread/count-classes.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { SubdistrictFeature } from '../../../schema/subdistrict.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';

const WIDTH = 200;
/** Finer is not seen on a map of this size. */
const LEAST_STEP = 0.7;

type Drawn = Readonly<{ id: string; path: string }>;

/** The areas as paths of one drawing, and how high it is. */
function drawAreas(
  areas: readonly SubdistrictFeature[],
): Readonly<{ drawn: readonly Drawn[]; height: number }> {
  const polygons = areas.map(({ geometry }) => geometryParts(geometry).polygons);
  const [west, south, east, north] = boxOf(polygons.flat(3));
  const scale = metersPerDegree((south + north) / 2);
  const x = WIDTH / (east - west);
  const y = (x * scale.lat) / scale.lng;
  const ringPath = (ring: (typeof polygons)[number][number][number]): string => {
    let last: readonly [number, number] | null = null;
    const steps: string[] = [];
    for (const [lng, lat] of ring) {
      const point = [(lng - west) * x, (north - lat) * y] as const;
      if (last !== null && Math.hypot(point[0] - last[0], point[1] - last[1]) < LEAST_STEP) continue;
      steps.push(`${point[0].toFixed(1)} ${point[1].toFixed(1)}`);
      last = point;
    }
    return `M${steps.join('L')}Z`;
  };
  return {
    drawn: areas.map(({ id }, at) => ({ id, path: (polygons[at] ?? []).flat().map(ringPath).join('') })),
    height: (north - south) * y,
  };
}

/** A map of one side, in the shades that both have. */
export function SmallMap({
  name,
  areas,
  countOf,
  classes,
}: {
  name: string;
  areas: readonly SubdistrictFeature[];
  countOf: (id: string) => number;
  classes: readonly CountClass[];
}) {
  const { t } = useTexts();
  const areaId = useAnalysis((analysis) => analysis.areaId);
  const { drawn, height } = useMemo(() => drawAreas(areas), [areas]);
  return (
    <figure className={styles.map}>
      <svg
        viewBox={`-2 -2 ${WIDTH + 4} ${height + 4}`}
        role="img"
        aria-label={t('analyse.compare.mapOf', { name })}
      >
        {drawn.map(({ id, path }) => (
          <path
            key={id}
            d={path}
            data-shade={classOf(countOf(id), classes)}
            data-chosen={id === areaId ? '' : undefined}
          />
        ))}
      </svg>
      <figcaption>{name}</figcaption>
    </figure>
  );
}
