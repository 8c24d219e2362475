import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildAtlas } from './build-atlas.ts';
import { lendGuideDevice, says } from './lend-guide-device.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';
import { tourFile } from '../../fixtures/known-tour.ts';
import { beginWalk, keptOf, withWord } from '../../../src/domain/guide/walk-ground.ts';
import { keepWalk } from '../../../src/state/guide-memory.ts';
import type { TourLeg } from '../../../src/schema/tour-legs.ts';
import type { fixAt } from '../../unit/domain/guide/guide-ground.ts';
import { ownWalk, type Spot, tourOf, walkLeg } from '../../unit/domain/guide/guide-ground.ts';

const STOPS: readonly Spot[] = [
  [0, 0],
  [200, 0],
  [400, 0],
  [600, 0],
];
const legBetween = (from: number) => walkLeg(STOPS.slice(from, from + 2));
/** Steps on the second leg, and the way round them. */
const STAIRS = { kind: 'stairs', street: null, fromMeters: 60, toMeters: 120 } as const;
const [around] = walkLeg([STOPS[1]!, [230, 0], [230, 40], [370, 40], [370, 0], STOPS[2]!]).parts;
const steep = legBetween(1);
const secondLeg: TourLeg = {
  parts: steep.parts.map((part) => (part.kind === 'walk' ? { ...part, obstacles: [STAIRS] } : part)),
  stepFree: around?.kind === 'walk' ? around : null,
};
/** From the start by 站1 and 站2 to the end, 200 m each. */
const KNOWN = tourOf([legBetween(0), secondLeg, legBetween(2)]);

const FILES: Readonly<Record<string, unknown>> = {
  'base/tours.json': { tours: [KNOWN.legs] },
  'tours/tea-hills.json': tourFile(KNOWN),
};

const { device, synthesis, walk } = lendGuideDevice();

beforeEach(() => {
  vi.stubGlobal('fetch', (url: string) => {
    const file = Object.keys(FILES).find((path) => url.endsWith(`geo/${path}`));
    return Promise.resolve(new Response(file === undefined ? null : JSON.stringify(FILES[file])));
  });
});

const findButton = (name: string) => screen.findByRole('button', { name });

async function openTour(isWalking = false) {
  const { tour } = KNOWN;
  const choices = { view: 'tours', tourId: tour.id, isWalking } as const;
  const rendered = await renderPanel({ atlas: buildAtlas(), choices, locale: 'en' });
  await screen.findByRole('heading', { level: 2, name: 'Tea hills' });
  const { user } = rendered;
  return {
    ...rendered,
    press: (name: string | HTMLElement) =>
      user.click(typeof name === 'string' ? screen.getByRole('button', { name }) : name),
    walk,
    says,
    fail: (code: 1 | 2 | 3) =>
      act(() => {
        device().fail(code);
        return Promise.resolve();
      }),
  };
}

/** On the way, with the position allowed. */
async function openWalk() {
  const opened = await openTour(true);
  await opened.press('Use my position');
  await opened.walk([[0, 0], 0]);
  return opened;
}

const BESIDE: readonly Parameters<typeof fixAt>[] = [1, 2, 3].map((second) => [[60, -40], 100 + second]);

describe('a walk', () => {
  it('is started on the page of its tour, left in the middle, and gone on with', async () => {
    const { press, walk, says, container } = await openTour();
    await press('Start this walk');
    expect(await screen.findByText(/With your position the guide shows/)).toBeTruthy();
    expect(device().asked()).toBe(0);
    await expectNoAxeViolations(container);
    await press('Use my position');
    says(/If the browser asks, allow it/);
    await walk([[0, 0], 0], [[90, 0], 70]);
    await press('Back to the tour');
    expect(device().watching()).toBe(0);
    says('You are part of the way; the next stop is 站1.');
    await press('Go on walking');
    await press('Use my position');
    await walk([[100, 0], 90]);
    says('100 m, 1–4 min');
  });

  it('goes on by the way that is chosen on its page, as far along as it was', async () => {
    const { user, press, says, container } = await openTour();
    const leftText = () => container.querySelector('[class*=nextLeft]')?.textContent.replace(/\s/g, ' ');
    await press('Start this walk');
    await press(await findButton('Use my position'));
    await walk([[0, 0], 0], [[195, 0], 150], [[220, 0], 180]);
    expect(leftText()).toMatch(/^180 m/);
    await press('Back to the tour');
    await user.click(screen.getByRole('radio', { name: 'Without steps' }));
    await press('Go on walking');
    // 40 m to the side and 40 m back.
    expect(leftText()).toMatch(/^260 m/);
    await press(await findButton('Use my position'));
    await walk([[230, 30], 210]);
    says('Next stop: 站2');
    expect(leftText()).toMatch(/^220 m/);
    await press('Back to the tour');
    await user.click(screen.getByRole('radio', { name: 'As usual' }));
    await press('Go on walking');
    expect(leftText()).toMatch(/^170 m/);
  });

  it('without steps is one also for who opens its page anew', async () => {
    const free = beginWalk(KNOWN, null, 'step-free');
    keepWalk(
      window,
      keptOf(KNOWN, { ...free, state: { ...free.state, progressMeters: 90, progressAtMs: 0 } }),
    );
    await openTour();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Without steps' }).checked).toBe(true);
    says('You are part of the way; the next stop is 站1.');
  });

  it('warns that it makes a walk of the reader’s own forgotten', async () => {
    const own = ownWalk([0, 0], [90, 0], [90, 90]);
    keepWalk(window, keptOf(own, withWord(own, beginWalk(own, null), 2)));
    const { press } = await openTour();
    says('You have begun a walk of your own. Starting here forgets that one.');
    expect(screen.queryByRole('button', { name: 'Go on walking' })).toBeNull();
    await press('Start this walk');
  });

  it('tells the next turn, the next stop and what is left, and a screen reader not each fix', async () => {
    const { walk, says, container } = await openWalk();
    const told = () =>
      screen.getAllByRole('status').map(({ textContent }) => textContent.replace(/\s/g, ' '));
    says('Start north along the footway for 200 m.');
    says('Next stop: 站1');
    says('600 m and 5–20 min left in all');
    expect(told()).toContain('Start north along the footway for 200 m.');
    const before = told();
    await walk([[50, 0], 40], [[60, 0], 48]);
    says('140 m, 2–5 min');
    expect(told()).toEqual(before);
    await expectNoAxeViolations(container);
  });

  it('stands at a stop with its story, and ends at the end', async () => {
    const { walk, says, press, container } = await openWalk();
    await walk([[195, 0], 150]);
    says('You have reached 站1');
    expect(screen.getByRole('heading', { level: 3, name: '站1' })).toBeTruthy();
    says('Look.');
    await expectNoAxeViolations(container);
    await walk([[395, 0], 300], [[595, 0], 450]);
    says('You have reached the end, 终点.');
    expect(window.localStorage).toHaveLength(0);
    await expectNoAxeViolations(container);
    await press('Back to the tour');
    expect(screen.getByRole('button', { name: 'Start this walk' })).toBeTruthy();
  });

  it('is told as left, with where the way is, and a new way where that lasts', async () => {
    const { walk, says, container } = await openWalk();
    await walk(...BESIDE);
    says('You have left the way. It is 40 m to the north.');
    expect(screen.queryByRole('button', { name: 'New way from here' })).toBeNull();
    await walk([[62, -40], 180, { headingDegrees: 90 }]);
    says(/It is 40 m to the north. On your left\./);
    expect(screen.getByRole('button', { name: 'New way from here' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Leave out this stop' })).toBeTruthy();
    await expectNoAxeViolations(container);
    await walk([[62, 0], 240]);
    says('Next stop: 站1');
  });

  it('says how far its beginning is', async () => {
    const { press, walk, says, container } = await openTour(true);
    await press('Use my position');
    await walk([[-900, 0], 0]);
    says('900 m to “起点”, to the east.');
    expect(screen.getByRole('button', { name: 'Find the way there' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Leave out this stop' })).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('says that its device keeps nothing, as long as that is so', async () => {
    const { walk, says } = await openWalk();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await walk([[10, 0], 8]);
    says(/^The device is full/);
    full.mockRestore();
    await walk([[20, 0], 16]);
    expect(screen.queryByText(/^The device is full/)).toBeNull();
  });
});

describe('a position', () => {
  it.each([
    [1, /because it may not/],
    [2, /does not know where it is/],
    [3, /has taken too long/],
  ] as const)('that fails with %i is told, and can be asked for again', async (code, sentence) => {
    const { press, fail, walk, says, container } = await openTour(true);
    await press('Use my position');
    await fail(code);
    says(sentence);
    await expectNoAxeViolations(container);
    await press('Locate me again');
    await walk([[0, 0], 0]);
    expect(screen.queryByText(sentence)).toBeNull();
    says('Next stop: 站1');
  });

  it('that is withdrawn in the middle leaves how far one came', async () => {
    const { walk, fail, says, press } = await openWalk();
    await walk([[90, 0], 70]);
    await fail(1);
    says(/was withdrawn on the way/);
    says('110 m, 1–4 min');
    await press('Walk stop by stop without it');
    says('How to get to 站1');
  });

  it('that is too vague is told with how vague, and the steps unfold', async () => {
    const { walk, says, container } = await openWalk();
    await walk([[10, 0], 60, { accuracyMeters: 120 }]);
    says(/only known to about 120 m/);
    expect(screen.getByText('Arrive at 站1.').checkVisibility()).toBe(true);
    await expectNoAxeViolations(container);
  });
});

it('without a position the walk goes stop by stop, by keyboard alone', async () => {
  const { user, press, says, container } = await openTour(true);
  await press('Walk stop by stop without it');
  expect(device().asked()).toBe(0);
  says('At 起点');
  expect(screen.getByText('Arrive at 站1.').checkVisibility()).toBe(true);
  await expectNoAxeViolations(container);
  const next = screen.getByRole('button', { name: 'I am at the next stop' });
  next.focus();
  await user.keyboard('{Enter}');
  says('At 站1');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'I am at the next stop' }));
  await user.keyboard('{Enter}{Enter}');
  says('You have reached the end, 终点.');
});

it('the screen is kept on when asked, and the choice is kept', async () => {
  const { user, press } = await openWalk();
  await user.click(screen.getByText('Voice, screen and ending'));
  await user.click(screen.getByRole('checkbox', { name: 'Keep the screen on' }));
  expect(device().locks).toHaveLength(1);
  await press('End this walk');
  expect(device().locks).toHaveLength(0);
  expect(window.localStorage).toHaveLength(1);
  await press('Start this walk');
  await expect.poll(() => device().locks.length).toBe(1);
});

describe('aloud', () => {
  const VOICE = { lang: 'en-US', localService: true, default: true };

  it('the story on the page of a tour is marked as it is read, paused, and repeated', async () => {
    synthesis.tellVoices([VOICE]);
    const { press, container } = await openTour();
    await press('Listen to this stop');
    const marked = () => container.querySelector('span[data-read]')?.textContent;
    expect([synthesis.said.at(-1), marked()]).toEqual(['Look.', 'Look.']);
    await press('Pause');
    await press('Go on listening');
    await press('Repeat the sentence');
    act(() => synthesis.end());
    expect(marked()).toBeUndefined();
    expect(screen.getByRole('button', { name: 'Listen to this stop' })).toBeTruthy();
  });

  it('no voice of the device is told when one wants to listen, and the text stays', async () => {
    const { press, says } = await openTour();
    await press('Listen to this stop');
    says(/has no English voice of its own/);
    says('Look.');
  });

  it('turns are said without stories, and stories without turns', async () => {
    synthesis.tellVoices([VOICE]);
    const { user, walk } = await openWalk();
    const choose = (name: string) => user.click(screen.getByRole('checkbox', { name }));
    await user.click(screen.getByText('Voice, screen and ending'));
    const said = () => synthesis.said.slice(from);
    let from = synthesis.said.length;
    await choose('Say the way aloud');
    await walk([[195, 0], 150]);
    act(() => synthesis.end());
    expect(said()).toEqual(['You have reached 站1.']);
    await choose('Say the way aloud');
    await choose('Read the story of a stop on reaching it');
    from = synthesis.said.length;
    await walk([[395, 0], 300]);
    expect(said()).toEqual(['Look.']);
    // Off the way nothing is read on.
    await walk(...[1, 2, 3].map((second): Parameters<typeof fixAt> => [[450, -60], 400 + second]));
    expect(said()).toEqual(['Look.', 'You have left the way.']);
    act(() => synthesis.end());
    await walk([[452, -60], 410]);
    expect(said()).toHaveLength(2);
  });
});

it('the list of steps holds what is still ahead', async () => {
  const { user, walk } = await openWalk();
  const summary = screen.getByText('How to get to 站1');
  await user.click(summary);
  const steps = within(summary.closest('details')!).getByRole('list');
  expect(steps.textContent).toContain('Start north');
  await walk([[60, 0], 45]);
  expect(steps.textContent).toBe('Arrive at 站1.');
});
