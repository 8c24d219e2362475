import styles from './cartouche.module.css';
import { isDimmedBySection } from '../../domain/facets/is-dimmed-by-section.ts';
import { isMapped } from '../../domain/place/sites.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { isChapter, type SectionId } from '../../schema/section.ts';
import { TITLE_UNTIL_ZOOM } from '../../schema/this-district.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { selectReadSection } from '../../state/selectors.ts';
import { usePassingInitiatives } from '../../state/use-listing.ts';

/** WebKit writes these marks in a vertical line where they stand in a horizontal one: each has a vertical form of its own. */
const VERTICAL_MARKS: Readonly<Record<string, string>> = { '，': '︐', '、': '︑' };

const withVerticalMarks = (text: string): string =>
  text.replaceAll(/[，、]/g, (mark) => VERTICAL_MARKS[mark] ?? mark);

/** Figures stand upright within a vertical line, which only Chinese ones are. */
function UprightFigures({ text }: { text: string }) {
  return withVerticalMarks(text)
    .split(/(\d+)/)
    .map((part, index) =>
      /^\d+$/.test(part) ? (
        <span key={index} className={styles.figure}>
          {part}
        </span>
      ) : (
        part
      ),
    );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <div className={styles.lines}>
      {lines.map((line) => (
        <p key={line}>
          <UprightFigures text={line} />
        </p>
      ))}
    </div>
  );
}

/** What the map shows of the chapter that is read, by the filters in use. */
function ChapterLines({ sectionId }: { sectionId: SectionId }) {
  const { t } = useTexts();
  const count = usePassingInitiatives().filter(
    (initiative) => isMapped(initiative) && !isDimmedBySection(initiative, sectionId),
  ).length;
  return <Lines lines={[count === 0 ? t('report.cartoucheNone') : t('report.cartouche', { count })]} />;
}

/** The title on the blank paper of the whole district; it repeats the panel and the map, so it is only seen. */
export function Cartouche() {
  const { t } = useTexts();
  const { initiatives, subdistricts } = useAtlas();
  const far = useAppStore(({ camera }) => camera === null || camera.zoom <= TITLE_UNTIL_ZOOM);
  const sectionId = useAppStore(selectReadSection);
  if (!far) return null;
  if (sectionId !== null && isChapter(sectionId)) {
    return (
      <div aria-hidden="true" className={styles.cartouche}>
        <ChapterLines sectionId={sectionId} />
      </div>
    );
  }
  const towns = subdistricts.filter(({ properties }) => properties.kind === 'town').length;
  const parts = [
    ...(subdistricts.length > towns
      ? [t('app.cartouche.subdistricts', { count: subdistricts.length - towns })]
      : []),
    ...(towns > 0 ? [t('app.cartouche.towns', { count: towns })] : []),
  ].join(t('app.cartouche.partSeparator'));
  const area = Math.round(subdistricts.reduce((sum, { properties }) => sum + properties.areaKm2, 0));
  const mapped = initiatives.filter(isMapped).length;
  const lines = [
    ...(subdistricts.length === 0 ? [] : [t('app.cartouche.area', { parts, area })]),
    t('app.cartouche.entries', { count: initiatives.length, mapped }),
  ];
  return (
    <div aria-hidden="true" className={styles.cartouche}>
      <p className={styles.title}>{t('app.cartouche.title')}</p>
      <Lines lines={lines} />
    </div>
  );
}
