import { PaperMarkerSign } from './paper-marker.tsx';
import styles from './print-sheet.module.css';
import type { PaperPlace } from '../../domain/print/paper-places.ts';
import { subdistrictsAbout } from '../../domain/place/subdistrict-of.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAtlas } from '../../state/providers.tsx';

/** Every place of the map by its number, with where it is, how sure that is, and the numbers of its sources. */
export function PaperList({
  places,
  numbersOf,
}: {
  places: readonly PaperPlace[];
  numbersOf: ReadonlyMap<string, readonly number[]>;
}) {
  const { t, pick, pickName, format } = useTexts();
  const { subdistricts } = useAtlas();
  const areaOf = ({ location }: PaperPlace['site']): string | null => {
    const areas = subdistrictsAbout(location.point, subdistricts);
    return areas.length === 0 ? null : areas.map(({ properties }) => pickName(properties)).join(' / ');
  };
  return (
    <ol className={styles.list}>
      {places.map(({ number, site }) => {
        const { id, name, category, status, location, isPart, wholeName } = site;
        const numbers = numbersOf.get(id) ?? [];
        const facts = [
          t(`content.category.${category}`),
          // Its status is that of the whole, which is named instead.
          isPart ? t('print.partOf', { name: pick(wholeName) }) : t(`content.status.${status}`),
          areaOf(site),
          t('print.accuracy', { distance: format.distance(location.accuracyMeters) }),
          numbers.length === 0 ? null : t('print.sourceRefs', { numbers: numbers.join(',\u00a0') }),
        ];
        return (
          <li key={id} value={number} className={styles.row}>
            <span className={styles.rowNumber}>{number}</span>
            <PaperMarkerSign category={category} status={status} size={15} />
            <span>
              <b>{pick(name)}</b>
              <span className={styles.rowFacts}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
