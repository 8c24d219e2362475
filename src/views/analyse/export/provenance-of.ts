import type { Provenance } from '../../../domain/study/shown-answer.ts';
import { MAP_CREDIT } from '../../../domain/take-along/portable-tour.ts';
import type { Texts } from '../../../i18n/texts.ts';

/** @param isoDate The day of today. */
export const provenanceOf = (
  { t }: Texts,
  { link, isoDate }: Pick<Provenance, 'link' | 'isoDate'>,
): Provenance => ({
  link,
  isoDate,
  publisher: t('app.title'),
  dataDates: t('analyse.save.dataDates'),
  licence: t('analyse.save.licence'),
  licenceUrl: MAP_CREDIT.licenceUrl,
});
