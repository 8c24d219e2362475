import { type ComponentType, useEffect, useRef } from 'react';
import { GEO_BASE_URL } from '../platform/site.ts';
import { useFetched } from '../platform/use-fetched.ts';
import { useRetryWhenBack } from '../platform/use-retry-when-back.ts';
import { loadOpenings } from '../../data/load-changes.ts';
import { addTexts } from '../../i18n/load-texts.ts';
import { loadChangesDictionary } from '../../i18n/load-view-dictionary.ts';
import { changesAnswers, useChangesAnswers } from '../../state/changes-answers.ts';
import { useAppStore } from '../../state/providers.tsx';
import { visitReleases } from '../../state/seen-release.ts';
import { WhatChanged, type WhatChangedProps } from '../../views/about/changes/what-changed.tsx';

const readOpenings = () =>
  loadOpenings({ baseUrl: GEO_BASE_URL, fetch: (url: string, init: RequestInit) => fetch(url, init) });

function useChanges(): WhatChangedProps['changes'] {
  const { known, before, read } = useChangesAnswers();
  const retry = () => read?.();
  useRetryWhenBack(known.step === 'failed' ? retry : null);
  const newest = known.step === 'ready' ? known.releases.at(-1)?.id : undefined;
  useEffect(() => {
    // A page is one visit, however often this is opened in it.
    if (newest === undefined || changesAnswers.getState().before !== null) return;
    changesAnswers.setState({ before: { seenId: visitReleases(window, newest) } });
  }, [newest]);
  if (known.step === 'failed') return { step: 'failed', retry };
  if (known.step !== 'ready' || before === null) return { step: 'loading' };
  return { step: 'ready', value: { releases: known.releases, ...before } };
}

function WhatChangedPage() {
  const changes = useChanges();
  const openings = useFetched(readOpenings, 'openings');
  const openView = useAppStore((state) => state.openView);
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  return (
    <WhatChanged changes={changes} openings={openings} titleRef={titleRef} onBack={() => openView('about')} />
  );
}

/** The page of what changed, once its texts are there. Rejects when they cannot be fetched. */
export async function loadWhatChanged(): Promise<ComponentType> {
  await addTexts(loadChangesDictionary);
  return WhatChangedPage;
}
