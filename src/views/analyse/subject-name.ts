import type { Texts } from '../../i18n/texts.ts';
import { everydayKindOf, type Subject } from '../../schema/study-subject.ts';

/** What is counted, without the filters of the programme. */
export function subjectName({ t }: Texts, subject: Subject): string {
  const kind = everydayKindOf(subject);
  if (kind === null) return t('analyse.subject.programme');
  return kind === 'metro' ? t('analyse.subject.metro') : t(`nearby.everydayKind.${kind}`);
}
