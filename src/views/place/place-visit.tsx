import type { ReactNode } from 'react';
import styles from './place-visit.module.css';
import { PlaceSection } from './place-section.tsx';
import { SourcedList } from '../evidence/sourced-list.tsx';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { areWeakSources } from '../../schema/source.ts';
import type { Visit } from '../../schema/visit.ts';
import { useAtlas } from '../../state/providers.tsx';
import touch from '../../ui/touch-target.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

type Line = Readonly<{ content: ReactNode; sources: readonly string[] }>;

function accessLine({ t, pick }: Texts, { access, note, sources }: Visit): Line {
  return {
    content: (
      <>
        <strong className={note === null ? styles.access : styles.accessAbove}>
          {t(`place.access.${access}`)}
        </strong>
        {note !== null && pick(note)}
      </>
    ),
    sources,
  };
}

function hoursLine({ t, pick, format }: Texts, { text, date, sources }: NonNullable<Visit['hours']>): Line {
  const hours = pick(text);
  return {
    content:
      date === null
        ? t('place.hoursUndated', { hours })
        : t('place.hoursAsOf', { hours, date: format.date(date) }),
    sources,
  };
}

const phoneLine = ({ t }: Texts, { number, sources }: NonNullable<Visit['phone']>): Line => ({
  content: (
    <>
      <span className={styles.label}>{t('place.phone')}</span>{' '}
      <a href={`tel:${number.replaceAll(' ', '')}`} className={`${touch.target} ${styles.number}`}>
        {number}
      </a>
    </>
  ),
  sources,
});

const websiteLine = ({ t }: Texts, { url, sources }: NonNullable<Visit['website']>): Line => ({
  content: (
    <>
      <span className={styles.label}>{t('place.website')}</span>{' '}
      <a href={url} target="_blank" rel="noopener noreferrer" className={touch.target}>
        {new URL(url).hostname}
        <VisuallyHidden>{t('app.opensInNewTab')}</VisuallyHidden>
      </a>
    </>
  ),
  sources,
});

function linesOf(texts: Texts, visit: Visit): readonly Line[] {
  const { hours, phone, website } = visit;
  return [
    accessLine(texts, visit),
    ...(hours === null ? [] : [hoursLine(texts, hours)]),
    ...(phone === null ? [] : [phoneLine(texts, phone)]),
    ...(website === null ? [] : [websiteLine(texts, website)]),
  ];
}

/** Whether one can go in, when, and whom to ask; that it is not known, where nothing says so. */
export function PlaceVisit({ visit }: { visit: Visit | null }) {
  const texts = useTexts();
  const { t } = texts;
  const { sourceById } = useAtlas();
  return (
    <PlaceSection title={t('place.visit')}>
      {visit === null ? (
        <p className={styles.unknown}>{t('place.access.unknown')}</p>
      ) : (
        <SourcedList
          lines={linesOf(texts, visit).map((line) => ({
            ...line,
            weak: areWeakSources(line.sources, sourceById),
          }))}
        />
      )}
    </PlaceSection>
  );
}
