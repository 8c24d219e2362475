import type { Texts } from '../../../i18n/texts.ts';
import type { Ground } from '../../../schema/ground-choice.ts';
import type { SubdistrictFeature } from '../../../schema/subdistrict.ts';

/** The area in which is counted, in words. */
export function groundName(
  { t, format, pickName }: Texts,
  ground: Ground | null,
  areas: readonly SubdistrictFeature[],
): string {
  if (ground === null) return t('analyse.ground.whole');
  switch (ground.kind) {
    case 'subdistricts': {
      const chosen = areas.filter(({ id }) => ground.ids.includes(id));
      return format.list(chosen.map(({ properties }) => pickName(properties)));
    }
    case 'circle':
      return t('analyse.ground.circle', { radius: format.distance(ground.radiusMeters) });
    case 'shape':
      return t(`analyse.ground.from.${ground.from}`);
  }
}
