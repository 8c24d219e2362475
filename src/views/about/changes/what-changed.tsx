import { type Ref, useState } from 'react';
import { Openings } from './openings.tsx';
import { Releases } from './releases.tsx';
import styles from './what-changed.module.css';
import { releaseDay, releasesSince } from '../../../domain/changes/entry-history.ts';
import { NEAR_METERS, nearChanges } from '../../../domain/changes/near-changes.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { Release } from '../../../schema/changes.ts';
import type { Opening } from '../../../schema/opening.ts';
import { useAppStore, useAtlas } from '../../../state/providers.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';
import { DetailSection, PanelDetail } from '../../../ui/panel-detail.tsx';
import { PanelScroller, PanelTitle } from '../../../ui/panel-page.tsx';
import { SegmentedChoice } from '../../../ui/segmented-choice.tsx';
import hidden from '../../../ui/visually-hidden.module.css';
import touch from '../../../ui/touch-target.module.css';
import type { Fetched } from '../fetched.ts';

const WHICH = ['all', 'since', 'near'] as const;
type Which = (typeof WHICH)[number];

type Shown = Readonly<{
  releases: readonly Release[];
  /** The newest release at the last visit; null where this is the first one that is known of. */
  seenId: Release['id'] | null;
}>;

function Since({ releases, seenId }: Shown) {
  const { t, format } = useTexts();
  if (seenId === null) return <p>{t('changes.first')}</p>;
  const since = releasesSince(releases, seenId);
  return (
    <>
      <p>{t('changes.since', { date: format.date(releaseDay(seenId)) })}</p>
      {since.length === 0 ? <p>{t('changes.sinceNone')}</p> : <Releases releases={since} near={null} />}
    </>
  );
}

function Near({ releases }: Pick<Shown, 'releases'>) {
  const { t, format } = useTexts();
  const { initiativeById } = useAtlas();
  const places = useAppStore((state) => state.savedPlaces);
  if (places.length === 0) return <p>{t('changes.nearEmpty')}</p>;
  const all = releases.flatMap(({ entries }) => entries);
  const near = nearChanges(all, { places, initiativeById });
  const touched = releases.filter(({ entries }) => entries.some(({ id }) => near.has(id)));
  return (
    <>
      <p>{t('changes.nearHow', { distance: format.distance(NEAR_METERS) })}</p>
      {touched.length === 0 ? <p>{t('changes.nearNone')}</p> : <Releases releases={touched} near={near} />}
    </>
  );
}

function Changes(shown: Shown) {
  const { t } = useTexts();
  const [which, choose] = useState<Which>('all');
  return (
    <div className={styles.part}>
      <SegmentedChoice
        name="changes"
        legend={t('changes.show')}
        choices={WHICH.map((value) => ({ value, label: t(`changes.which.${value}`) }))}
        value={which}
        onChoose={choose}
      />
      {which === 'all' && <Releases releases={shown.releases} near={null} />}
      {which === 'since' && <Since {...shown} />}
      {which === 'near' && <Near releases={shown.releases} />}
    </div>
  );
}

/** Files of the build, in the language of the reader: see `scripts/feeds`. */
function Feeds() {
  const { t, language } = useTexts();
  return (
    <>
      <p>{t('changes.feedsText')}</p>
      <p className={styles.feeds}>
        <a href={`./changes.${language}.atom`} className={touch.target} type="application/atom+xml">
          {t('changes.atom')}
        </a>
        <a href={`./openings.${language}.ics`} className={touch.target} type="text/calendar" download="">
          {t('changes.ics')}
        </a>
      </p>
    </>
  );
}

export type WhatChangedProps = Readonly<{
  changes: Fetched<Shown>;
  openings: Fetched<readonly Opening[]>;
  titleRef: Ref<HTMLHeadingElement>;
  onBack: () => void;
}>;

/** What the releases of the data changed: all, since the last visit, near saved places; with openings, feed and calendar. */
export function WhatChanged({ changes, openings, titleRef, onBack }: WhatChangedProps) {
  const { t } = useTexts();
  return (
    <PanelScroller>
      <PanelTitle className={hidden.hidden}>{t('about.title')}</PanelTitle>
      <PanelDetail
        title={t('changes.title')}
        titleRef={titleRef}
        backLabel={t('changes.back')}
        onBack={onBack}
      >
        <p className={styles.lead}>{t('changes.what')}</p>
        <div role="status">
          {changes.step === 'failed' && (
            <NoticeLine
              text={t('changes.unread')}
              actions={[{ label: t('app.retry'), onPress: changes.retry }]}
            />
          )}
        </div>
        {changes.step === 'ready' && <Changes {...changes.value} />}
        <DetailSection title={t('changes.openings')}>
          <div className={styles.part}>
            <Openings openings={openings} />
          </div>
        </DetailSection>
        <DetailSection title={t('changes.feeds')}>
          <div className={styles.part}>
            <Feeds />
          </div>
        </DetailSection>
      </PanelDetail>
    </PanelScroller>
  );
}
