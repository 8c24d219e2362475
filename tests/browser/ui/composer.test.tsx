import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MARKET } from './build-atlas.ts';
import { composeAlone, openedComposer, THREE, walkOf } from './opened-composer.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';
import { encodeWalk } from '../../../src/domain/compose/walk-code.ts';
import { EMPTY_WALK } from '../../../src/schema/composed-tour.ts';

composeAlone();

describe('the composer', () => {
  it('moves a stop by its buttons, keeps the focus on it and says where it is', async () => {
    const { user, names, button, said } = await openedComposer();
    await user.click(button('Move Wen’er Market down'));
    expect(names()).toEqual(['Longwu Tea Town', 'Wen’er Market', 'Xihu Vocational School']);
    expect(document.activeElement).toBe(button('Move Wen’er Market down'));
    await said('Wen’er Market moved to place 2 of 3.');
    await user.click(button('Move Wen’er Market down'));
    // Its button cannot be pressed any more.
    expect(document.activeElement).toBe(button(/^Stop 3: Wen’er Market/));
  });

  it('moves a stop by keys, and undoes and redoes by keys outside of fields', async () => {
    const { user, names, button, said } = await openedComposer();
    button(/^Stop 3: Xihu Vocational School/).focus();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(names()[0]).toBe('Xihu Vocational School');
    await said('Xihu Vocational School moved to place 1 of 3.');
    await user.keyboard('{Control>}z{/Control}');
    expect(names()[1]).toBe('Xihu Vocational School');
    await said('Undone.');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(names()[0]).toBe('Xihu Vocational School');
    screen.getByRole('combobox', { name: 'Add a stop' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(names()[0]).toBe('Xihu Vocational School');
  });

  it('moves a stop by dragging its number', async () => {
    const { rows, names, button } = await openedComposer();
    const handle = button(/^Stop 1: Wen’er Market/);
    const [from, to] = [rows()[0], rows()[2]].map((row) => row!.getBoundingClientRect());
    const event = (type: string, y: number) =>
      new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        isPrimary: true,
        button: 0,
        clientX: 20,
        clientY: y,
      });
    handle.setPointerCapture = () => undefined;
    act(() => void handle.dispatchEvent(event('pointerdown', from!.top + 10)));
    act(() => void handle.dispatchEvent(event('pointermove', to!.bottom - 2)));
    expect(rows()[2]?.dataset.drop).toBe('after');
    act(() => void handle.dispatchEvent(event('pointerup', to!.bottom - 2)));
    expect(names()).toEqual(['Longwu Tea Town', 'Xihu Vocational School', 'Wen’er Market']);
  });

  it('removes a stop, takes minutes when the field is left, and makes a stop the start', async () => {
    const { user, names, button, said, composer } = await openedComposer();
    await user.click(button('Remove Longwu Tea Town'));
    expect(names()).toEqual(['Wen’er Market', 'Xihu Vocational School']);
    expect(document.activeElement).toBe(button('Remove Xihu Vocational School'));
    const minutes = screen.getByRole('spinbutton', { name: 'Minutes at Wen’er Market' });
    await user.clear(minutes);
    await user.type(minutes, '35{Enter}');
    await said('35 min at Wen’er Market.');
    expect(composer.store.getState().present.walk.stops[0]?.stayMinutes).toBe(35);
    await user.click(button('More for Xihu Vocational School'));
    await user.click(within(screen.getAllByRole('listitem')[1]!).getByRole('button', { name: 'Start here' }));
    expect(names()[0]).toBe('Xihu Vocational School');
    expect(composer.store.getState().present.walk.start).toBe('first');
  });

  it('adds what is searched for, and says why the same is not added twice in a row', async () => {
    const { user, names, said } = await openedComposer({ walk: walkOf(MARKET.id) });
    const field = screen.getByRole('combobox', { name: 'Add a stop' });
    await user.type(field, 'Longwu');
    await user.click(await screen.findByRole('option', { name: /Longwu Tea Town/ }));
    expect(names()).toEqual(['Wen’er Market', 'Longwu Tea Town']);
    await said('Added Longwu Tea Town as stop 2.');
    await user.type(field, 'Longwu');
    await screen.findByRole('option', { name: /Longwu Tea Town/ });
    await user.keyboard('{Enter}');
    await said('“Longwu Tea Town” is already the stop before or after, so it was not added again.');
    expect(names()).toHaveLength(2);
  });

  it('names a stop that the atlas does not have, and keeps the others', async () => {
    const { rows, names } = await openedComposer({ walk: walkOf(MARKET.id, 'gone') });
    expect(names()).toEqual(['Wen’er Market', 'An unknown place']);
    expect(rows()[1]?.textContent).toContain('Not in the atlas any more');
  });

  it('says that the walk of a link cannot be read, and begins a new one when told to', async () => {
    const { user, store, button } = await openedComposer({ walk: EMPTY_WALK, choices: { walk: 'rubbish' } });
    expect(screen.getByText(/This link’s walk cannot be read/)).toBeTruthy();
    await user.click(button('Begin a new one'));
    expect(screen.queryByText(/cannot be read/)).toBeNull();
    expect(store.getState().walk).toBe(encodeWalk(EMPTY_WALK));
  });

  it('shows the walk of a link', async () => {
    const { names } = await openedComposer({ walk: EMPTY_WALK, choices: { walk: encodeWalk(THREE) } });
    expect(names()).toEqual(['Wen’er Market', 'Longwu Tea Town', 'Xihu Vocational School']);
  });

  it('keeps walks by name, and lists, renames, copies and deletes them, and takes that back', async () => {
    const { user, store, button, said, container } = await openedComposer();
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Sunday{Enter}');
    await user.click(button('Keep'));
    await said('Kept on this device: “Sunday”.');
    await user.click(button('Back to the tours'));
    expect(document.activeElement).toBe(button('Go on with my walk (3 stops)'));

    await user.click(await screen.findByRole('button', { name: 'More for Sunday' }));
    await user.click(button('Copy'));
    await said('Copied as “Sunday (2)”.');
    await user.click(screen.getAllByRole('button', { name: 'Rename' })[0]!);
    const field = screen.getByRole('textbox', { name: 'New name of Sunday' });
    await user.clear(field);
    await user.type(field, 'Monday{Enter}');
    await said('Renamed to “Monday”.');
    await expectNoAxeViolations(container);

    await user.click(button('More for Monday'));
    await user.click(
      within(button('More for Monday').closest('li')!).getByRole('button', { name: 'Delete' }),
    );
    expect(store.getState().keptWalks).toHaveLength(1);
    await user.click(button('Undo'));
    await user.click(button('Open Monday'));
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Monday');
  });

  it('reads a file of walks, gives a new name to one that is there, and says what is wrong with another', async () => {
    const { user, container, button } = await openedComposer({ walk: { ...THREE, name: 'Sunday' } });
    await user.click(button('Keep'));
    await user.click(button('Back to the tours'));
    await screen.findByRole('button', { name: 'Open Sunday' });
    const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
    const walks = [{ ...THREE, name: 'Sunday' }, { bad: true }];
    const file = { format: 'xihu-atlas-walks', version: 1, walks };
    await user.upload(input, new File([JSON.stringify(file)], 'walks.json', { type: 'application/json' }));
    expect(await screen.findByText('1 walk imported.')).toBeTruthy();
    expect(screen.getByText('1 had the name of another and got a new one.')).toBeTruthy();
    expect(screen.getByText('1 could not be read and was left out.')).toBeTruthy();
    await screen.findByRole('button', { name: 'Open Sunday (2)' });
    await user.upload(input, new File(['<gpx/>'], 'tour.json', { type: 'application/json' }));
    expect(await screen.findByText(/“tour.json” is no JSON file/)).toBeTruthy();
  });

  it('passes axe empty, full and opened', async () => {
    const { user, container } = await openedComposer({ walk: EMPTY_WALK });
    await expectNoAxeViolations(container);
    await user.type(screen.getByRole('combobox', { name: 'Add a stop' }), 'Longwu');
    await user.click(await screen.findByRole('option', { name: /Longwu Tea Town/ }));
    await user.click(screen.getByText('Start, end, time and metro'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Start' }), 'Where I am');
    await user.selectOptions(screen.getByRole('combobox', { name: 'When it begins' }), 'Saturday');
    await user.click(screen.getByRole('button', { name: 'Pick on the map' }));
    await user.click(screen.getByRole('button', { name: 'More for Longwu Tea Town' }));
    await expectNoAxeViolations(container);
  });
});

describe('a place', () => {
  it('is added from its panel, which says so and takes it back', async () => {
    const { user, composer } = await renderPanel({ locale: 'en', choices: { selectedId: MARKET.id } });
    await user.click(await screen.findByRole('button', { name: 'Add to my walk' }));
    expect(screen.getByText('Added to your walk as stop 1.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(composer.store.getState().present.walk.stops).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Add to my walk' }));
    await user.click(screen.getByRole('button', { name: 'Add to my walk' }));
    expect(screen.getByText(/not added twice in a row/)).toBeTruthy();
  });
});
