import { subjectName } from '../subject-name.ts';
import type { AreaWalks } from '../../../domain/spread/area-walks.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { METRO, type Subject } from '../../../schema/study-subject.ts';
import { ownData } from '../../../state/own-data.ts';

/** What one walks to, as it is called in a sentence. */
export const targetName = (texts: Texts, target: Subject): string =>
  subjectName(texts, target, ownData.getState().sets);

/** The head of the column of minutes. */
export const walkHead = (texts: Texts, target: Subject): string =>
  target === METRO
    ? texts.t('analyse.column.minutes')
    : texts.t('analyse.walks.column', { name: targetName(texts, target) });

/** How many places of a row no path comes near; null for none. */
export const unmappedText = ({ t }: Texts, walks: AreaWalks | null): string | null =>
  walks === null || walks.unmapped === 0 ? null : t('analyse.walks.unmapped', { count: walks.unmapped });
