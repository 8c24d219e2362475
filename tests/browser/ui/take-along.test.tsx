import { gpx } from '@tmcw/togeojson';
import { screen, within } from '@testing-library/react';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildAtlas } from './build-atlas.ts';
import { catchSaved } from './catch-saved.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';
import { buildTour, tourFile, walkLeg, walkPart } from '../../fixtures/known-tour.ts';
import { tourFiles } from '../../../src/views/tours/take-along/lazy-tour-files.ts';

const STAIRS = { kind: 'stairs', street: null, fromMeters: 100, toMeters: 140 } as const;
const tea = buildTour([
  walkLeg({ obstacles: [STAIRS] }, walkPart({ meters: 1400 })),
  walkLeg({ metersWithoutHeights: 500 }),
  walkLeg(),
]);
const FILES: Readonly<Record<string, unknown>> = {
  'base/tours.json': { tours: [tea.legs] },
  'tours/tea-hills.json': tourFile(tea),
};

const { count, file } = catchSaved();

beforeEach(() => {
  vi.stubGlobal('fetch', (url: string) => {
    const path = Object.keys(FILES).find((file) => url.endsWith(`geo/${file}`));
    return Promise.resolve(
      path === undefined ? new Response(null, { status: 404 }) : new Response(JSON.stringify(FILES[path])),
    );
  });
});

async function opened() {
  const { user, container } = await renderPanel({
    atlas: buildAtlas(),
    choices: { view: 'tours' },
    locale: 'en',
  });
  await user.click(await screen.findByRole('link', { name: /Tea hills/ }));
  return {
    user,
    container,
    press: async (name: string) => user.click(await screen.findByRole('button', { name })),
  };
}

const parseXml = (text: string) => new DOMParser().parseFromString(text, 'text/xml');

describe('Take it along', () => {
  it('saves the way and the stops, with what is not known of them, and says so', async () => {
    const { press } = await opened();
    await press('GPX');
    const { name, text } = await file(0);
    expect(name).toBe('xihu-tea-hills.gpx');
    const read = gpx(parseXml(text));
    expect(read.features.map(({ properties }): unknown => properties?.name)).toEqual(
      expect.arrayContaining(['起点', '站1', '站2', '终点', 'Tea hills']),
    );
    const about = parseXml(text).querySelector('metadata > desc')?.textContent;
    expect(about).toContain('Up the tea hills.');
    expect(about).toMatch(/heights unknown for 500\sm from “站1” on/);
    expect(await screen.findByText('Saved as xihu-tea-hills.gpx.')).toBeTruthy();
  });

  it('saves the way round steps where that was chosen', async () => {
    const { user, press } = await opened();
    await user.click(await screen.findByRole('radio', { name: 'Without steps' }));
    await press('KML');
    const { name, text } = await file(0);
    expect(name).toBe('xihu-tea-hills-step-free.kml');
    expect(text).toMatch(/3\.3\skm/);
  });

  it('asks for day and hour before it writes an appointment', async () => {
    const { user, press, container } = await opened();
    await press('Calendar (ICS)');
    const [day, time] = [screen.getByLabelText('Day'), screen.getByLabelText('Set out at (China time)')];
    await user.clear(day);
    await press('Save the appointment');
    expect(screen.getByText('Choose a day and a time first.')).toBeTruthy();
    expect(count()).toBe(0);
    await user.type(day, '2027-05-01');
    await user.clear(time);
    await user.type(time, '14:05');
    await press('Save the appointment');
    const { name, text } = await file(0);
    expect(name).toBe('xihu-tea-hills.ics');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect(event.startDate.toString()).toBe('2027-05-01T14:05:00');
    expect(event.startDate.zone.tzid).toBe('Asia/Shanghai');
    expect(screen.queryByText('Choose a day and a time first.')).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('says that what writes files did not come, and saves when asked again', async () => {
    const { user, press } = await opened();
    const load = vi.spyOn(tourFiles, 'load').mockRejectedValue(new Error('Not found'));
    await press('GeoJSON');
    const told = await screen.findByText('This part could not be loaded. Check the connection.');
    load.mockRestore();
    const alert = told.closest<HTMLElement>('[role="alert"]');
    await user.click(within(alert!).getByRole('button', { name: 'Try again' }));
    expect((await file(0)).name).toBe('xihu-tea-hills.geojson');
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });

  it('copies the lasting address, and shows it as a code', async () => {
    const { press } = await opened();
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('Copy link');
    expect(copy).toHaveBeenCalledWith(new URL('?view=tours&tour=tea-hills', window.location.href).href);
    expect(await screen.findByText('The link is copied.')).toBeTruthy();
    await press('QR code');
    expect(await screen.findByRole('img', { name: 'QR code of the address of this tour' })).toBeTruthy();
  });
});
