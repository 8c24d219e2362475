import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../render-panel.tsx';
import { renderActions } from './render-actions.tsx';

// What is fetched when first opened is fetched before: the tests are not about that.
beforeAll(async () => {
  await import('../../../../src/app/actions/action-dialog.tsx');
});

const openPalette = async (given: Awaited<ReturnType<typeof renderActions>>) => {
  await given.user.keyboard('{Control>}k{/Control}');
  return screen.findByRole('combobox', { name: /命令|command/ });
};
const currentText = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('the palette', () => {
  it('opens by its keys, takes the focus and gives it back', async () => {
    const given = await renderActions();
    const opener = screen.getByRole('button', { name: '切换到夜间外观' });
    opener.focus();
    const field = await openPalette(given);
    await waitFor(() => expect(document.activeElement).toBe(field));
    given.store.getState().closeDialog();
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it('runs what is found by a word of the other language', async () => {
    const given = await renderActions();
    const field = await openPalette(given);
    await waitFor(() => expect(screen.getByText('Switch to the night appearance')).toBeTruthy());
    await given.user.type(field, 'night');
    expect(currentText(field)).toContain('切换到夜间外观');
    await given.user.keyboard('{Enter}');
    expect(given.store.getState()).toMatchObject({ themeChoice: 'night', dialog: null });
  });

  it('shows the keys, and first what was run lately', async () => {
    const given = await renderActions('en');
    given.store.getState().rememberAction('open-report');
    await openPalette(given);
    const recent = await screen.findByRole('group', { name: 'Recently used' });
    const [first] = within(recent).getAllByRole('option');
    expect(first?.textContent).toContain('Open Report');
    expect(first?.querySelector('kbd')?.textContent).toBe('5');
    expect(screen.getAllByRole('option', { name: /Open Report/ })).toHaveLength(1);
  });

  it('is walked through by the arrow keys, round the ends', async () => {
    const given = await renderActions('en');
    const field = await openPalette(given);
    expect(currentText(field)).toContain('Open Explore');
    await given.user.type(field, '{ArrowUp}');
    expect(currentText(field)).toContain('All keys');
    await given.user.type(field, '{ArrowDown}{ArrowDown}');
    expect(currentText(field)).toContain('Open Nearby');
  });

  it.each(['Enter', 'Escape'])('leaves %s to the input method whose composition it ends', async (key) => {
    const given = await renderActions('en');
    const field = await openPalette(given);
    await given.user.type(field, 'night');
    fireEvent.keyDown(field, { key, keyCode: 229 });
    expect(given.store.getState()).toMatchObject({ themeChoice: 'auto', dialog: 'palette' });
  });

  it('says of a command of the map that there is no map for it', async () => {
    const given = await renderActions('en');
    const field = await openPalette(given);
    await given.user.type(field, 'zoom in');
    expect(screen.getByText('“Zoom in” needs the map, which is not shown here.')).toBeTruthy();
  });

  it('opens a tour that is found by its name in either language', async () => {
    const given = await renderActions('en');
    const field = await openPalette(given);
    await waitFor(() => expect(screen.getByText('漫步：读书的一天')).toBeTruthy());
    await given.user.type(field, '读书');
    expect(currentText(field)).toContain('Tour: A day of reading');
    await given.user.keyboard('{Enter}');
    expect(given.store.getState()).toMatchObject({ view: 'tours', tourId: 'reading', dialog: null });
  });

  it('runs what another word for it finds', async () => {
    const given = await renderActions('en');
    const field = await openPalette(given);
    await given.user.type(field, 'dark{Enter}');
    expect(given.store.getState()).toMatchObject({ themeChoice: 'night', dialog: null });
  });

  it('says when nothing is called so', async () => {
    const given = await renderActions('en');
    const field = await openPalette(given);
    await given.user.type(field, 'qqq');
    expect(screen.getByText('No command is called “qqq”.')).toBeTruthy();
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  it.each(['zh-CN', 'en'] as const)('has no accessibility violation in %s', async (locale) => {
    const given = await renderActions(locale);
    await openPalette(given);
    await expectNoAxeViolations(screen.getByRole('dialog'));
  });
});

describe('the sheet of keys', () => {
  it('opens by ?, and switches single letters off and on', async () => {
    const { user, store } = await renderActions('en');
    await user.keyboard('?');
    const choice = await screen.findByRole('checkbox', { name: /Single letters/ });
    await expectNoAxeViolations(screen.getByRole('dialog'));
    await user.click(choice);
    expect(store.getState().singleKeys).toBe(false);
    store.getState().closeDialog();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('d');
    expect(store.getState().themeChoice).toBe('auto');
  });
});

describe('a single letter', () => {
  it('is no command while somebody writes', async () => {
    const { user, store } = await renderActions();
    await user.type(screen.getByRole('textbox', { name: 'note' }), 'd?/3');
    expect(store.getState()).toMatchObject({ themeChoice: 'auto', view: 'explore', dialog: null });
  });

  it('is one otherwise, and the button names it', async () => {
    const { user, store } = await renderActions();
    const button = screen.getByRole('button', { name: '切换到夜间外观' });
    expect(button.getAttribute('aria-keyshortcuts')).toBe('d');
    expect(button.title).toBe('切换到夜间外观 (D)');
    await user.keyboard('d');
    expect(store.getState().themeChoice).toBe('night');
  });
});

describe('the distribution in words', () => {
  it('is read out with its dialog', async () => {
    const { user } = await renderActions('en');
    await user.keyboard('s');
    const dialog = await screen.findByRole('dialog', { name: 'The distribution' });
    const described = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('Of 4 entries, 3 are on the map');
    await expectNoAxeViolations(dialog);
  });
});
