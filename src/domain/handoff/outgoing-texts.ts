import type { Initiative } from '../../schema/initiative.ts';
import type { Message } from '../../schema/message.ts';
import type { Source } from '../../schema/source.ts';

type Named = Pick<Initiative, 'id' | 'name'>;

export type Citation = Readonly<{
  initiative: Named;
  /** The report, where it names the initiative and its source is known. */
  report: Pick<Source, 'publisher' | 'date'> | null;
  url: string;
  /** ISO date of today. */
  accessedOn: string;
}>;

/** How to cite the entry. */
export function citation({ initiative, report, url, accessedOn }: Citation): Message {
  const values = { name: { text: initiative.name }, url, date: { isoDate: accessedOn } };
  const published = report?.date ?? null;
  if (report === null || published === null) return { key: 'handoff.citation', values };
  return {
    key: 'handoff.citationReport',
    values: { ...values, publisher: { text: report.publisher }, published: { isoDate: published } },
  };
}

/** What is shared together with the link; the address itself is not part of it. */
export const shareText = ({ name, summary }: Pick<Initiative, 'name' | 'summary'>): Message => ({
  key: 'handoff.share',
  values: { name: { text: name }, summary: { text: summary } },
});

/** A mistake report to copy: its title, and its lines. */
export type MistakeReport = Readonly<{ title: Message; lines: readonly Message[] }>;

/** Coordinates are given to about a metre. */
const POSITION_DECIMALS = 5;

export function mistakeReport(initiative: Named & Pick<Initiative, 'location'>, url: string): MistakeReport {
  const name = { text: initiative.name };
  return {
    title: { key: 'handoff.mistakeTitle', values: { name } },
    lines: [
      { key: 'handoff.mistakeEntry', values: { name, id: initiative.id } },
      positionLine(initiative.location),
      { key: 'handoff.mistakePage', values: { url } },
      { key: 'handoff.mistakeAsk', values: {} },
    ],
  };
}

function positionLine(location: Initiative['location']): Message {
  if (location === null) return { key: 'handoff.mistakeUnlocated', values: {} };
  const [lng, lat] = location.point;
  return {
    key: 'handoff.mistakePosition',
    values: {
      position: `${lng.toFixed(POSITION_DECIMALS)}, ${lat.toFixed(POSITION_DECIMALS)}`,
      accuracy: { distanceMeters: location.accuracyMeters },
    },
  };
}
