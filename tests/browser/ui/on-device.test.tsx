import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import '../../../src/ui/base.css';
import { OnDevicePart } from '../../../src/app/on-device/on-device-part.tsx';
import { expectNoAxeViolations } from './render-panel.tsx';
import { addTexts, loadTexts } from '../../../src/i18n/load-texts.ts';
import { loadOnDeviceDictionary } from '../../../src/i18n/load-view-dictionary.ts';
import { TextsProvider } from '../../../src/i18n/texts-context.tsx';
import type { Locale } from '../../../src/schema/locale.ts';
import type { PackKeeping } from '../../../src/state/pack-keeping.ts';
import { OnDevice } from '../../../src/views/about/on-device/on-device.tsx';

const FILES = ['index.html', 'geo/base/walk.bin'].map((path, index) => ({
  path,
  bytes: 1_500_000 * (index + 1),
  sha256: String(index).repeat(64),
}));
const [PAGE, WALKS] = [FILES[0]!, FILES[1]!];
const KEPT = {
  ...{ step: 'kept', files: FILES, release: '0123456789abcdef', isPersistent: false },
  ...{ check: { step: 'not-asked' }, newer: { step: 'none' }, saving: 'not-asked' },
} as const satisfies PackKeeping;

const fakeActions = () => ({
  ...{ store: vi.fn(), cancel: vi.fn(), remove: vi.fn(), check: vi.fn() },
  ...{ repair: vi.fn(), repairFrom: vi.fn(), useNewer: vi.fn(), lookAgain: vi.fn() },
  ...{ refresh: vi.fn(), save: vi.fn(), open: vi.fn() },
});

async function shown(now: PackKeeping, locale: Locale = 'en') {
  await addTexts(loadOnDeviceDictionary);
  const actions = fakeActions();
  document.documentElement.lang = locale;
  const { container } = render(
    <TextsProvider texts={await loadTexts(locale)}>
      <div style={{ inlineSize: 288 }}>
        <OnDevice session={{ now: createStore(() => now), actions }} />
      </div>
    </TextsProvider>,
  );
  return { container, actions, user: userEvent.setup(), status: screen.getAllByRole('status')[0]! };
}

/** As it is met, one after the other. */
const STATES: Readonly<Record<string, PackKeeping>> = {
  unable: { step: 'unable', why: 'refused' },
  unread: { step: 'unread' },
  offered: { step: 'absent', files: FILES, fault: null },
  failed: { step: 'absent', files: FILES, fault: 'full' },
  storing: { step: 'storing', files: FILES, doneBytes: 1_500_000 },
  kept: KEPT,
  checking: { ...KEPT, check: { step: 'reading', checked: [{ file: PAGE, state: 'whole' }] } },
  renewed: { ...KEPT, newer: { step: 'ready', others: 2, hurdle: null } },
};

describe.each(['zh-CN', 'en'] as const)('the atlas on the device, in %s', (locale) => {
  it.each(Object.entries(STATES))('is clean for axe and narrow enough while it is %s', async (_, now) => {
    const { container } = await shown(now, locale);
    expect(container.textContent).not.toMatch(/onDevice\.|\{\{/);
    expect(container.firstElementChild?.scrollWidth).toBeLessThanOrEqual(288);
    await expectNoAxeViolations(container);
  });
});

describe('the atlas on the device', () => {
  it('is offered with what it holds and how large that is', async () => {
    const { actions, user } = await shown({ step: 'absent', files: FILES, fault: null });
    const row = screen.getByRole('row', { name: /Walking network/ });
    expect(within(row).getByRole('cell').textContent).toBe('3 MB');
    await user.click(screen.getByRole('button', { name: 'Store on this device (4.5 MB)' }));
    expect(actions.store).toHaveBeenCalledOnce();
  });

  it('says that it was cancelled, as a second press on what stores it does by mistake', async () => {
    const { status } = await shown({ step: 'absent', files: FILES, fault: 'cancelled' });
    expect(status.textContent).toBe('Cancelled: nothing is stored on this device.');
    expect(screen.getByRole('button', { name: 'Store on this device (4.5 MB)' })).toBeTruthy();
  });

  it('shows how far it is, and can be cancelled', async () => {
    const { actions, user } = await shown(STATES.storing!);
    const bar = screen.getByRole('progressbar', { name: 'Progress of storing' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1500000', '4500000']);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(actions.cancel).toHaveBeenCalledOnce();
  });

  it('names what is damaged first, and offers to fetch it again', async () => {
    const check = {
      step: 'done',
      at: new Date(2026, 10, 28, 12),
      fault: null,
      checked: [
        { file: PAGE, state: 'whole' },
        { file: WALKS, state: 'damaged' },
      ],
    } as const;
    const { actions, user, status, container } = await shown({ ...KEPT, check });
    expect(status.textContent).toContain(
      '1 file is not as it should be: geo/base/walk.bin (Walking network).',
    );
    await user.click(screen.getByText('Size and hash of every file'));
    const [, first] = screen.getAllByRole('row');
    expect(first?.textContent).toContain(WALKS.sha256);
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Fetch again what is damaged' }));
    expect(actions.repair).toHaveBeenCalledOnce();
  });

  it('keeps the focus on what was pressed, where another press would remove the atlas', async () => {
    await addTexts(loadOnDeviceDictionary);
    const now = createStore<PackKeeping>(() => KEPT);
    render(
      <TextsProvider texts={await loadTexts('en')}>
        <OnDevice session={{ now, actions: fakeActions() }} />
      </TextsProvider>,
    );
    const checked = [{ file: WALKS, state: 'damaged' }] as const;
    const found = { ...KEPT, check: { step: 'done', checked, at: new Date(0), fault: null } } as const;
    const repairing = { ...KEPT, check: { step: 'repairing', checked } } as const;
    const busy = [
      ['Save as one file', KEPT, { ...KEPT, saving: 'saving' }],
      ['Check every file', KEPT, { ...KEPT, check: { step: 'reading', checked: [] } }],
      ['Fetch again what is damaged', found, repairing],
      ['Repair from a saved file', found, repairing],
    ] as const;
    for (const [name, before, state] of busy) {
      act(() => now.setState(before, true));
      screen.getByRole('button', { name }).focus();
      act(() => now.setState(state, true));
      expect(document.activeElement?.textContent).toBe(name);
      expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
    }
  });

  it('is removed at once, and without a network only after a warning', async () => {
    const { actions, user } = await shown(KEPT);
    await user.click(screen.getByRole('button', { name: 'Remove from this device' }));
    expect(actions.remove).toHaveBeenCalledOnce();
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await user.click(screen.getByRole('button', { name: 'Remove from this device' }));
    expect(actions.remove).toHaveBeenCalledOnce();
    expect(screen.getByText(/There is no network now/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove all the same' }));
    expect(actions.remove).toHaveBeenCalledTimes(2);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(screen.queryByText(/There is no network now/)).toBeNull();
    onLine.mockRestore();
  });

  it('is looked for again when the page comes back into sight, unless a failure is still to be read', async () => {
    await addTexts(loadOnDeviceDictionary);
    const texts = await loadTexts('en');
    const actions = fakeActions();
    const now = createStore<PackKeeping>(() => KEPT);
    const { unmount } = render(
      <TextsProvider texts={texts}>
        <OnDevicePart session={{ now, actions }} />
      </TextsProvider>,
    );
    const sight = vi.spyOn(document, 'visibilityState', 'get');
    const become = (state: DocumentVisibilityState): number => {
      actions.refresh.mockClear();
      sight.mockReturnValue(state);
      document.dispatchEvent(new Event('visibilitychange'));
      return actions.refresh.mock.calls.length;
    };
    expect(actions.refresh).toHaveBeenCalledOnce();
    expect(become('hidden')).toBe(0);
    expect(become('visible')).toBe(1);
    now.setState({ step: 'absent', files: FILES, fault: 'full' }, true);
    expect(become('visible')).toBe(0);
    now.setState({ step: 'absent', files: FILES, fault: null }, true);
    expect(become('visible')).toBe(1);
    unmount();
    expect(become('visible')).toBe(0);
    sight.mockRestore();
  });

  it.each([
    ['walk', 'You are on a walk.'],
    ['own-data', 'This page has data of your own'],
  ] as const)('says why a newer edition waits: %s', async (hurdle, words) => {
    const { status } = await shown({ ...KEPT, newer: { step: 'ready', others: 0, hurdle } });
    expect(status.textContent).toContain(words);
  });
});
