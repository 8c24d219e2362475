import type { Source } from '../../../src/schema/source.ts';
import { type Rule, SOURCES_FILE } from '../geo-files.ts';
import type { Finding } from '../problem.ts';

/** What is told of a source is whole and agrees with itself, as far as can be seen without a network. */
export const checkSourceForm: Rule = ({ sources }) => [
  ...(sources ?? []).flatMap((source, index) =>
    CHECKS.flatMap(({ field, faultOf, hint }): readonly Finding[] => {
      const message = faultOf(source);
      if (message === null) return [];
      const path = `sources[${index}].${field}`;
      return [{ severity: 'error', file: SOURCES_FILE, id: source.id, path, message, hint }];
    }),
  ),
  ...untitled(sources ?? []),
];

const CHECKS: readonly Readonly<{
  field: keyof Source;
  faultOf: (source: Source) => string | null;
  hint: string;
}>[] = [
  {
    field: 'date',
    faultOf: dateFault,
    hint: 'Set "date" to the day of publication; the id stays, because facts name it.',
  },
  {
    field: 'readOn',
    faultOf: ({ date, readOn }) =>
      date !== null && readOn !== null && readOn.slice(0, date.length) < date
        ? `Read on ${readOn}, before it was published on ${date}`
        : null,
    hint: 'Set "readOn" to the day on which you opened the page, or to null.',
  },
  {
    field: 'url',
    faultOf: ({ kind, url }) =>
      kind === 'report' && url === null ? 'The report has no address' : addressFault(url),
    hint: 'Copy the address of the page itself.',
  },
  {
    field: 'unlinkedUrl',
    faultOf: ({ unlinkedUrl }) => addressFault(unlinkedUrl),
    hint: 'Copy the address of the page itself.',
  },
];

/** The date at the end of an id may be less exact than the date itself. */
function dateFault({ id, date }: Source): string | null {
  const ofId = /-(?<date>(?:19|20)\d{2}(?:-\d{2}(?:-\d{2})?)?)$/.exec(id)?.groups?.date;
  if (ofId === undefined || date?.startsWith(ofId) === true) return null;
  return `The id ends in ${ofId}, but the date is ${date ?? 'not known'}`;
}

/** Public sites that answer at a port of their own; the pages that are cited were found and read there. */
const SITES_WITH_PORT: readonly string[] = ['www.360elib.com:2027'];

/**
 * The schema asks for http or https. A name in the address could be a trap, and so could a port; a host without a dot is
 * of one machine only, and one that is a number says not whose it is. A top-level domain starts with a letter.
 */
function addressFault(address: string | null): string | null {
  if (address === null) return null;
  const { host, hostname, port, username, password } = new URL(address);
  if (username !== '' || password !== '') return 'The address carries a name or a password';
  if (port !== '' && !SITES_WITH_PORT.includes(host)) return `The address carries the port ${port}`;
  return /^[^.].*\.[a-z][^.]+$/.test(hostname) ? null : `${hostname} is not the name of a public site`;
}

/** One warning for all: titles come in one by one, as pages are opened again. */
function untitled(sources: readonly Source[]): readonly Finding[] {
  const ids = sources.filter(({ title }) => title === null).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    {
      severity: 'warning',
      file: SOURCES_FILE,
      id: null,
      path: 'sources',
      message: `${ids.length} of ${sources.length} have no title: ${ids.join(', ')}`,
      hint: 'Write the title as published; null stays where the page cannot be opened or has none.',
    },
  ];
}
