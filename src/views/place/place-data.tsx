import type { ReactNode } from 'react';
import styles from './place-data.module.css';
import { PlaceStatus } from './place-status.tsx';
import type { Atlas } from '../../data/atlas.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { subdistrictsAbout } from '../../domain/place/subdistrict-of.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { Report } from '../../schema/report.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { sectionHref } from '../../state/hrefs.ts';
import { classNames } from '../../ui/class-names.ts';
import { onPlainClick } from '../../ui/on-plain-click.ts';
import touch from '../../ui/touch-target.module.css';

/** Where the report speaks of it, the main place first; each leads there. */
function Sections({ initiative, report }: { initiative: Initiative; report: Report }) {
  const { t, pick } = useTexts();
  const openView = useAppStore((state) => state.openView);
  const sections = initiative.sections.flatMap((id) =>
    report.sections.filter((section) => section.id === id),
  );
  return (
    <ul className={styles.sections}>
      {sections.map(({ id, shortTitle }, index) => (
        <li key={id}>
          {index > 0 && <span className={styles.also}>{t('place.sectionAlso')}</span>}
          <a
            href={sectionHref(id)}
            className={classNames(touch.target, styles.section)}
            onClick={onPlainClick(() => openView('report', { sectionId: id }))}
          >
            {pick(shortTitle)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where it lies; near a border that may be off, of which sub-districts that border is. */
function subdistrictName({ t, pickName, format }: Texts, { subdistricts }: Atlas, { location }: Initiative) {
  if (location === null || subdistricts.length === 0) return null;
  const [first, ...others] = subdistrictsAbout(location.point, subdistricts).map(({ properties }) =>
    pickName(properties),
  );
  if (first === undefined) return t('describe.outside');
  if (others.length === 0) return first;
  return t('place.nearBorder', { names: format.list([first, ...others]) });
}

/** The bare data of an initiative: kind, status with its date, where the report speaks of it, where it lies. */
export function PlaceData({ initiative }: { initiative: Initiative }) {
  const texts = useTexts();
  const { t, pick } = texts;
  const atlas = useAtlas();
  const { report } = atlas;
  const address = initiative.location?.address ?? null;
  const entries: readonly Readonly<{ term: string; value: ReactNode }>[] = [
    { term: t('place.kind'), value: t(`content.kind.${initiative.kind}`) },
    { term: t('place.category'), value: t(`content.category.${initiative.category}`) },
    { term: t('place.status'), value: <PlaceStatus initiative={initiative} /> },
    {
      term: t('place.section'),
      value: report === null ? null : <Sections initiative={initiative} report={report} />,
    },
    { term: t('place.subdistrict'), value: subdistrictName(texts, atlas, initiative) },
    { term: t('place.address'), value: address === null ? null : pick(address) },
  ];
  return (
    <dl className={styles.data}>
      {entries.map(
        ({ term, value }) =>
          value !== null && (
            <div key={term} className={styles.entry}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
