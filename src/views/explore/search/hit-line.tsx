import styles from './hit-line.module.css';
import { isMapped } from '../../../domain/place/sites.ts';
import { themedMarker } from '../../../domain/marker/themed-marker.ts';
import type { HighlightedText } from '../../../domain/search/match-range.ts';
import type { FoundPoint, SearchHit } from '../../../domain/search/search-hit.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { ContentLanguage } from '../../../schema/localized-text.ts';
import { useAtlas } from '../../../state/providers.tsx';
import { MarkedText } from '../../../ui/marked-text.tsx';
import { Marker } from '../../../ui/marker.tsx';

const MARKER_SIZE = 21;
const LANG: Readonly<Record<ContentLanguage, string>> = { zh: 'zh-CN', en: 'en' };

type Line = HighlightedText & Readonly<{ language: ContentLanguage }>;

/** The name as it is read, and the other language's where only that shows why it was found. */
function nameLines({ name: { zh, en } }: SearchHit, language: ContentLanguage): readonly Line[] {
  const chinese = { ...zh, language: 'zh' } as const;
  if (en === null) return [chinese];
  const english = { ...en, language: 'en' } as const;
  const [first, second] = language === 'zh' ? [chinese, english] : [english, chinese];
  return first.ranges.length === 0 && second.ranges.length > 0 ? [first, second] : [first];
}

/** Coordinates are called so in the language of the page. */
const pointLine = ({ t, language }: Texts, { text }: FoundPoint): Line => ({
  text: t('search.point.name', { at: text }),
  ranges: [],
  language,
});

function metaOf({ t }: Texts, hit: SearchHit, subdistrictOf: (id: string) => string | null): string {
  switch (hit.kind) {
    case 'initiative': {
      const { category, status } = hit.initiative;
      const meta = t('search.initiativeMeta', {
        category: t(`content.category.${category}`),
        status: t(`content.status.${status}`),
      });
      return isMapped(hit.initiative) ? meta : `${meta} · ${t('search.unlocated')}`;
    }
    case 'section':
      return t('search.sectionMeta');
    case 'indicator':
      return t('search.indicatorMeta');
    case 'tour':
      return t('search.tourMeta');
    case 'place': {
      const { kind, subdistrictId } = hit.entry;
      const subdistrict =
        subdistrictId === null ? t('search.outside') : (subdistrictOf(subdistrictId) ?? t('search.inside'));
      return t('search.place.meta', { kind: t(`search.kind.${kind}`), subdistrict });
    }
    case 'point':
      return t(`search.point.system.${hit.system}`);
  }
}

/** One result: what it is called, why it was found, what and where it is. */
export function HitLine({ hit }: { hit: SearchHit }) {
  const texts = useTexts();
  const { script, language, format } = texts;
  const { subdistricts } = useAtlas();
  const subdistrictOf = (id: string): string | null => {
    const properties = subdistricts.find((candidate) => candidate.id === id)?.properties;
    return properties === undefined ? null : texts.pickName(properties);
  };
  const [first, second] = hit.kind === 'point' ? [pointLine(texts, hit)] : nameLines(hit, language);
  // Characters are converted one for one, so that the ranges still fit.
  const written = ({ text, language: of }: Line): string => (of === 'zh' ? script(text) : text);
  const langOf = (of: ContentLanguage) => (of === language ? undefined : LANG[of]);
  return (
    <span className={styles.line}>
      <span className={styles.picture}>
        {hit.kind === 'initiative' && (
          <Marker picture={themedMarker(hit.initiative.category, hit.initiative.status)} size={MARKER_SIZE} />
        )}
      </span>
      <span className={styles.words}>
        {first !== undefined && (
          <span className={styles.name} lang={langOf(first.language)}>
            <MarkedText text={written(first)} ranges={first.ranges} />
          </span>
        )}
        {second !== undefined && (
          <span className={styles.detail} lang={langOf(second.language)}>
            <MarkedText text={written(second)} ranges={second.ranges} />
          </span>
        )}
        <span className={styles.detail}>{metaOf(texts, hit, subdistrictOf)}</span>
        {hit.excerpt !== null && (
          <span className={styles.excerpt} lang={langOf(hit.excerpt.language)}>
            <MarkedText text={written(hit.excerpt)} ranges={hit.excerpt.ranges} />
          </span>
        )}
      </span>
      {hit.distanceMeters !== null && (
        <span className={styles.distance}>{format.distance(hit.distanceMeters)}</span>
      )}
    </span>
  );
}
