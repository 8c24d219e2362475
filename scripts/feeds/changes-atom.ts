import { createHash } from 'node:crypto';
import { changeMessage, countsMessage } from '../../src/domain/changes/change-message.ts';
import { releaseDay } from '../../src/domain/changes/entry-history.ts';
import { element, textElement, xmlDocument, type Xml } from '../../src/domain/take-along/xml.ts';
import { sayMessage } from '../../src/i18n/say-message.ts';
import type { Texts } from '../../src/i18n/texts.ts';
import type { EntryChanges, Release } from '../../src/schema/changes.ts';

type Feed = Readonly<{
  /** Of the atlas, in the language of the texts. */
  name: string;
  slug: string;
  /** Of the feed itself, beside the page. */
  fileName: string;
  /** The oldest first. */
  releases: readonly Release[];
  texts: Texts;
}>;

/** The namespace of names that are web addresses (RFC 9562, 6.6). */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
const VERSION_5 = 0x50;
const VARIANT = 0x80;

/**
 * A UUID of version 5 (RFC 9562, 5.5): the same name gives the same id in every build, wherever the atlas is served, as RFC
 * 4287 (4.2.6) asks of ids.
 */
function idOf(name: string): string {
  const bytes = createHash('sha1').update(URL_NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | VERSION_5, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | VARIANT, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

function entryItem({ name, changes }: EntryChanges, texts: Texts): Xml {
  const told = changes.map((change) => textElement('li', sayMessage(texts, changeMessage(change))));
  return element('li', {}, [textElement('span', texts.pick(name)), element('ul', {}, told)]);
}

/** What a release changed, as XHTML: made of elements and escaped texts only. */
function contentOf(release: Release, texts: Texts): Xml {
  const { note, entries, tours } = release;
  const { t, pick, language } = texts;
  const isFirst = entries.length + tours.length === 0;
  const colon = language === 'zh' ? '：' : ': ';
  const tourItems = tours.map(({ name, is }) =>
    textElement('li', `${pick(name)}${colon}${t(`changes.tour.${is}`)}`),
  );
  const items = [...entries.map((entry) => entryItem(entry, texts)), ...tourItems];
  return element('content', { type: 'xhtml' }, [
    element('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, [
      ...(note === null ? [] : [textElement('p', pick(note))]),
      ...(isFirst ? [textElement('p', sayMessage(texts, countsMessage(release)))] : []),
      ...(items.length === 0 ? [] : [element('ul', {}, items)]),
    ]),
  ]);
}

const changesPage = (language: string): string =>
  `./?view=about&changes=1${language === 'en' ? '&lang=en' : ''}`;

function entryOf(release: Release, { slug, texts }: Feed): Xml {
  const { format, language } = texts;
  const what = sayMessage(texts, countsMessage(release));
  return element('entry', {}, [
    textElement('id', idOf(`${slug}/changes/${language}/${release.id}`)),
    textElement('title', `${format.date(releaseDay(release.id))} · ${what}`),
    textElement('updated', release.at),
    element('link', { rel: 'alternate', type: 'text/html', href: changesPage(language) }, []),
    contentOf(release, texts),
  ]);
}

/** The releases as an Atom feed (RFC 4287), the newest first. Its addresses are relative: nobody knows where a build will be served. */
export function changesAtom(feed: Feed): string {
  const { name, slug, fileName, releases, texts } = feed;
  const { t, language, locale } = texts;
  const newest = releases.at(-1)?.at ?? '1970-01-01T00:00:00Z';
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
      textElement('id', idOf(`${slug}/changes/${language}`)),
      textElement('title', `${name} · ${t('changes.title')}`),
      textElement('updated', newest),
      element('author', {}, [textElement('name', name)]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `./${fileName}` }, []),
      element('link', { rel: 'alternate', type: 'text/html', href: changesPage(language) }, []),
      ...releases.toReversed().map((release) => entryOf(release, feed)),
    ]),
  );
}
