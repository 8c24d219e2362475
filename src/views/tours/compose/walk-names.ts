import { useMemo } from 'react';
import { type ResolvedPlace, resolvePlace } from '../../../domain/compose/resolve-place.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { WalkPlace } from '../../../schema/composed-tour.ts';
import type { LngLat } from '../../../schema/lng-lat.ts';
import { useComposerAnswers } from '../../../state/composer-context.tsx';

/** Ground without a name is called by its coordinates, latitude first. */
export const groundName = ({ t }: Texts, [lng, lat]: LngLat): string =>
  t('composer.ground', { at: `${lat.toFixed(4)}, ${lng.toFixed(4)}` });

type WalkNames = Readonly<{
  resolve: (place: WalkPlace) => ResolvedPlace;
  nameOf: (place: WalkPlace) => string;
}>;

/** Where places of the walk are, and how they are called. */
export function useWalkNames(): WalkNames {
  const texts = useTexts();
  const ground = useComposerAnswers((answers) => answers.ground);
  return useMemo(() => {
    const resolve = (place: WalkPlace) => resolvePlace(place, ground);
    const nameOf = (place: WalkPlace): string => {
      const resolved = resolve(place);
      if (resolved.state !== 'found')
        return texts.t(resolved.state === 'missing' ? 'composer.lost' : 'composer.unnamed');
      const { name, end } = resolved.spot;
      return name === null ? groundName(texts, end.point) : texts.pick(name);
    };
    return { resolve, nameOf };
  }, [texts, ground]);
}
