import { StopPlate } from './stop-plate.tsx';
import { hoursText, offText } from './stop-texts.ts';
import { storyId } from './guide/story-id.ts';
import { StorySentence, StoryVoice } from './guide/story.tsx';
import { rangeText } from './tour-texts.ts';
import styles from './tour-page.module.css';
import { SourcedList } from '../evidence/sourced-list.tsx';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { type KnownTour, legMeters, legMinutes } from '../../domain/tour/known-tour.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { areWeakSources } from '../../schema/source.ts';
import type { ResolvedStop } from '../../schema/tour-legs.ts';
import type { TourStop as AuthoredStop } from '../../schema/tour.ts';
import { placeHref } from '../../state/hrefs.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { onPlainClick } from '../../ui/on-plain-click.ts';
import { Marker } from '../../ui/marker.tsx';

/** Half the height of the plan: what may lie outside it is not drawn. */
const PLATE_ACCURACY_METERS = 225;

/** What the report says of the initiative at a stop, and the way to its panel. */
function OfReport({ initiative }: { initiative: Initiative }) {
  const { t, pick } = useTexts();
  const select = useAppStore((state) => state.select);
  const { id, category, status, quote, name } = initiative;
  return (
    <div className={styles.ofReport}>
      {quote !== null && (
        <blockquote lang="zh-CN" className={styles.quote}>
          {t('tours.quote', { quote })}
        </blockquote>
      )}
      <a className={styles.entry} href={placeHref(id)} onClick={onPlainClick(() => select(id, 'panel'))}>
        <Marker picture={themedMarker(category, status)} size={23} />
        <span>{t('tours.entry', { name: pick(name), status: t(`content.status.${status}`) })}</span>
      </a>
    </div>
  );
}

/** One stop: where it is, why to stop, and what the report says of it. */
export function TourStop({ known, index }: { known: KnownTour; index: number }) {
  const [stop, resolved] = [known.tour.stops[index], known.legs.stops[index]];
  return stop === undefined || resolved === undefined ? null : (
    <Stop known={known} index={index} stop={stop} resolved={resolved} />
  );
}

function Stop({
  known,
  index,
  stop,
  resolved,
}: {
  known: KnownTour;
  index: number;
  stop: AuthoredStop;
  resolved: ResolvedStop;
}) {
  const texts = useTexts();
  const { t, pick } = texts;
  const { initiativeById, sourceById } = useAtlas();
  const { place, story, stayMinutes, hours } = stop;
  const initiative = place.kind === 'initiative' ? initiativeById.get(place.id) : undefined;
  const stay = t(known.tour.promise === null ? 'tours.stayOwn' : 'tours.stay', { minutes: stayMinutes });
  const facts = [stay, ...offText(texts, resolved)];
  // Nobody opens or closes what was only pressed on the map.
  const isGround = place.kind === 'point' && place.sources.length === 0;
  const id = storyId(index, pick(resolved.name));
  const said = story.map(({ text, sources }, sentence) => ({
    content: (
      <StorySentence id={id} index={sentence}>
        {pick(text)}
      </StorySentence>
    ),
    sources,
  }));
  const open = hoursText(texts, stop).map((content) => ({ content, sources: hours?.said.sources ?? [] }));
  const lines = [...said, ...open].map((line) => ({
    ...line,
    weak: areWeakSources(line.sources, sourceById),
  }));
  return (
    <>
      {resolved.accuracyMeters <= PLATE_ACCURACY_METERS && <StopPlate known={known} index={index} />}
      <p className={styles.position}>
        {t('tours.stopOf', { number: index + 1, count: known.tour.stops.length })}
      </p>
      <h3 className={styles.stopName}>{pick(resolved.name)}</h3>
      <p className={styles.meta}>{facts.join(t('tours.dot'))}</p>
      <SourcedList lines={lines} listed={false} />
      <StoryVoice id={id} story={story} />
      {hours === null && !isGround && <p className={styles.meta}>{t('tours.hoursUnknown')}</p>}
      {initiative !== undefined && <OfReport initiative={initiative} />}
    </>
  );
}

/** Where one goes from a stop, how long that takes. */
export function NextLeg({ known, index }: { known: KnownTour; index: number }) {
  const texts = useTexts();
  const { t, pick, format } = texts;
  const leg = known.legs.legs[index];
  const to = known.legs.stops[index] ?? known.legs.end;
  if (leg === undefined || to === null) return null;
  const isEnd = known.legs.stops[index] === undefined;
  return (
    <p className={styles.next}>
      <span>
        <span className={styles.nextName}>
          {t(isEnd ? 'tours.toEnd' : 'tours.toNext', { name: pick(to.name) })}
        </span>
        <span className={styles.meta}>{format.distance(legMeters(leg))}</span>
      </span>
      <span className={styles.nextMinutes}>{rangeText(texts, legMinutes(leg))}</span>
    </p>
  );
}
