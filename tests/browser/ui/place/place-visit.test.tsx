import { screen, within } from '@testing-library/react';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildAtlas, MARKET, POLICY } from '../build-atlas.ts';
import { expectNoAxeViolations, renderPanel } from '../render-panel.tsx';
import type { Atlas } from '../../../../src/data/atlas.ts';
import { SourceSchema } from '../../../../src/schema/source.ts';
import { VisitSchema } from '../../../../src/schema/visit.ts';

const VISIT = v.parse(VisitSchema, {
  access: 'partly',
  note: { zh: '只开放一楼。', en: 'Only the ground floor.' },
  sources: ['daily'],
  hours: { text: { zh: '每天 6:00–18:00', en: 'Daily 6:00–18:00' }, date: '2025-03', sources: ['wiki'] },
  phone: { number: '+86 571 0000 0000', sources: ['daily'] },
  website: { url: 'https://www.example.org/market', sources: ['daily'] },
});

const WIKI = v.parse(SourceSchema, {
  id: 'wiki',
  kind: 'encyclopaedia',
  publisher: { zh: '百科', en: 'Wiki' },
  title: '菜市',
  date: null,
  readOn: '2026-11-27',
  url: 'https://wiki.example.org/market',
});

function atlasWith(visit: typeof VISIT | null): Atlas {
  const atlas = buildAtlas([{ ...MARKET, visit }, POLICY]);
  return { ...atlas, sourceById: new Map([...atlas.sourceById, [WIKI.id, WIKI]]) };
}

async function openVisit(visit: typeof VISIT | null) {
  const panel = await renderPanel({ atlas: atlasWith(visit), choices: { selectedId: MARKET.id } });
  return { ...panel, section: await screen.findByRole('region', { name: '去之前' }) };
}

describe('what one needs to know before going to a place', () => {
  it('says how far one can go in, in one sentence and by whom', async () => {
    const { section, user } = await openVisit(VISIT);
    expect(within(section).getByText('部分开放')).toBeTruthy();
    const note = within(section).getByText(/只开放一楼。/);
    await user.click(within(note).getByRole('button', { name: '来源 1：杭州日报' }));
    expect(await screen.findByRole('dialog', { name: '来源' })).toBeTruthy();
  });

  it('tells the opening hours with the day on which they were said, and what no original publisher confirms', async () => {
    const { section } = await openVisit(VISIT);
    const hours = within(section).getByText(/开放时间：每天 6:00–18:00（截至 2025 年 3 月）/);
    expect(within(hours).getByText('（未经原始发布者证实）')).toBeTruthy();
    expect(within(within(section).getByText(/只开放一楼/)).queryByText(/未经/)).toBeNull();
  });

  it('says so when nobody knows from when the opening hours are', async () => {
    const { section } = await openVisit({ ...VISIT, hours: { ...VISIT.hours!, date: null } });
    expect(within(section).getByText(/每天 6:00–18:00（日期不详，可能已变）/)).toBeTruthy();
  });

  it('dials the number and opens the website apart', async () => {
    const { section } = await openVisit(VISIT);
    const phone = within(section).getByRole('link', { name: '+86 571 0000 0000' });
    expect(phone.getAttribute('href')).toBe('tel:+8657100000000');
    const website = within(section).getByRole('link', { name: /www\.example\.org/ });
    expect(website.getAttribute('href')).toBe('https://www.example.org/market');
    expect(website.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('says in one line that nothing is known', async () => {
    const { section } = await openVisit(null);
    expect(within(section).getByText('是否开放不详')).toBeTruthy();
    expect(within(section).queryByRole('list')).toBeNull();
  });

  it('asks nothing of what has no place', async () => {
    await renderPanel({ atlas: atlasWith(VISIT), choices: { selectedId: POLICY.id } });
    await screen.findByRole('region', { name: '已知' });
    expect(screen.queryByRole('region', { name: '去之前' })).toBeNull();
  });

  it('has no accessibility violations', async () => {
    const { container } = await openVisit(VISIT);
    await expectNoAxeViolations(container);
  });
});
