import type { Texts } from '../../i18n/texts.ts';
import type { OwnSet } from '../../domain/own-data/own-set.ts';
import { everydayKindOf, ownIdOf, type Subject } from '../../schema/study-subject.ts';
import { ownSetOf } from '../../state/own-data.ts';

/** What is counted, without the filters of the programme; own data by the name that they have here. */
export function subjectName({ t }: Texts, subject: Subject, sets: readonly OwnSet[]): string {
  const ownId = ownIdOf(subject);
  if (ownId !== null) return ownSetOf(sets, ownId)?.name ?? t('analyse.subject.own');
  const kind = everydayKindOf(subject);
  if (kind === null) return t('analyse.subject.programme');
  return kind === 'metro' ? t('analyse.subject.metro') : t(`nearby.everydayKind.${kind}`);
}
