import styles from './place-data.module.css';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import type { Report } from '../../schema/report.ts';
import { useAtlas } from '../../state/atlas-context.tsx';

function statusLine({ t, format }: Texts, { status, statusDate }: Initiative): string {
  const name = t(`content.status.${status}`);
  return statusDate === null
    ? t('place.statusByReport', { status: name })
    : t('place.statusAsOf', { status: name, date: format.date(statusDate) });
}

function sectionLine({ t, pick, format }: Texts, initiative: Initiative, report: Report): string | null {
  const titles = initiative.sections.flatMap((id) => {
    const section = report.sections.find((candidate) => candidate.id === id);
    return section === undefined ? [] : [pick(section.shortTitle)];
  });
  const [main, ...others] = titles;
  if (main === undefined || others.length === 0) return main ?? null;
  return [main, t('place.sectionAlso', { sections: format.list(others) })].join(' · ');
}

/** The bare data of an initiative: kind, status with its date, where the report speaks of it, where it lies. */
export function PlaceData({ initiative }: { initiative: Initiative }) {
  const texts = useTexts();
  const { t, pick, language } = texts;
  const { report, subdistricts, subdistrictIdOf } = useAtlas();
  const subdistrict = subdistricts.find(({ id }) => id === subdistrictIdOf.get(initiative.id))?.properties;
  const address = initiative.location?.address ?? null;
  const entries = [
    { term: t('place.category'), value: t(`content.category.${initiative.category}`) },
    { term: t('place.status'), value: statusLine(texts, initiative) },
    { term: t('place.section'), value: report === null ? null : sectionLine(texts, initiative, report) },
    {
      term: t('place.subdistrict'),
      value: subdistrict === undefined ? null : language === 'zh' ? subdistrict.name : subdistrict.name_en,
    },
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
