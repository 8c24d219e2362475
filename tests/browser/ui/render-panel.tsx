import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect } from 'vitest';
import { afterTest } from '../after-test.ts';
import '../../../src/ui/base.css';
import { MainPanel } from '../../../src/app/shell/main-panel.tsx';
import { NoticeProvider } from '../../../src/app/platform/notice-context.tsx';
import { createNoticeStore } from '../../../src/app/platform/notices.ts';
import type { Atlas } from '../../../src/data/atlas.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import type { Texts } from '../../../src/i18n/texts.ts';
import { TextsProvider } from '../../../src/i18n/texts-context.tsx';
import type { ComposedTour } from '../../../src/schema/composed-tour.ts';
import type { Locale } from '../../../src/schema/locale.ts';
import type { UrlState } from '../../../src/schema/url-state.ts';
import {
  AppStoreProvider,
  AtlasProvider,
  NearbyAnswersProvider,
  PlateSourceProvider,
  SearchServiceProvider,
  ToursAnswersProvider,
} from '../../../src/state/providers.tsx';
import { createComposerAnswersStore } from '../../../src/state/composer-answers.ts';
import { ComposerProvider } from '../../../src/state/composer-context.tsx';
import { createComposerStore } from '../../../src/state/composer-store.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { createDraftKeeper, type DraftKeeper } from '../../../src/state/drafts.ts';
import { DraftsProvider } from '../../../src/state/drafts-context.tsx';
import { createNearbyAnswersStore, type NearbyAnswers } from '../../../src/state/nearby-answers.ts';
import type { PlateSource, SearchService } from '../../../src/state/services.ts';
import { createToursAnswersStore } from '../../../src/state/tours-answers.ts';
import { keepFocus } from '../../../src/ui/keep-focus.ts';
import { buildAtlas } from './build-atlas.ts';
import { buildPlateSource } from './build-plate-source.ts';
import { buildSearchService } from './build-search-service.ts';

let stopKeepingFocus = (): void => undefined;

/** The panel with a fresh store and no map. */
export async function renderPanel({
  atlas = buildAtlas(),
  choices = {},
  locale = 'zh-CN',
  texts: givenTexts,
  search = buildSearchService(atlas),
  answers = {},
  plates = buildPlateSource(),
  walk,
  drafts = createDraftKeeper(),
}: {
  atlas?: Atlas;
  choices?: Partial<UrlState>;
  locale?: Locale;
  /** Those of the locale unless given. */
  texts?: Texts;
  search?: SearchService;
  /** Of the reach worker, which no panel starts. */
  answers?: Partial<NearbyAnswers>;
  plates?: PlateSource;
  /** The walk at hand; an empty one unless given. */
  walk?: ComposedTour;
  /** What is typed and not sent yet. */
  drafts?: DraftKeeper;
} = {}) {
  const texts = givenTexts ?? (await loadTexts(locale));
  const store = createAppStore({ choices });
  const notices = createNoticeStore();
  const nearby = createNearbyAnswersStore(answers);
  const tours = createToursAnswersStore();
  const composer = { store: createComposerStore(walk), answers: createComposerAnswersStore() };
  document.documentElement.lang = locale;
  stopKeepingFocus();
  // As the whole app does.
  stopKeepingFocus = keepFocus(document);
  afterTest(stopKeepingFocus);
  // Awaited, so that what suspends on an answer that is already there is shown.
  const view = await act(() =>
    Promise.resolve(
      render(
        <AppStoreProvider value={store}>
          <TextsProvider texts={texts}>
            <NoticeProvider store={notices}>
              <AtlasProvider value={atlas}>
                <SearchServiceProvider value={search}>
                  <NearbyAnswersProvider value={nearby}>
                    <PlateSourceProvider value={plates}>
                      <ToursAnswersProvider value={tours}>
                        <ComposerProvider value={composer}>
                          <DraftsProvider drafts={drafts}>
                            <MainPanel id="panel" />
                          </DraftsProvider>
                        </ComposerProvider>
                      </ToursAnswersProvider>
                    </PlateSourceProvider>
                  </NearbyAnswersProvider>
                </SearchServiceProvider>
              </AtlasProvider>
            </NoticeProvider>
          </TextsProvider>
        </AppStoreProvider>,
      ),
    ),
  );
  return { ...view, store, notices, nearby, composer, user: userEvent.setup() };
}

/** Fails with what axe finds, in words. */
export async function expectNoAxeViolations(root: Element): Promise<void> {
  // Half-way between two colours neither is the one that is read.
  const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(transitions.map(({ finished }) => finished));
  const { violations } = await axe.run(root, {
    // All rules run; to describe each element that passed as well would take longer than the rules themselves.
    resultTypes: ['violations'],
    // A panel is a part of a page.
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}
