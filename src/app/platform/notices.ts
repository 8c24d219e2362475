import type { ParseKeys } from 'i18next';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DataNotice } from '../../data/atlas.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Texts } from '../../i18n/texts.ts';

/** What each kind of notice has to say beside its kind. */
type NoticeDetails = {
  'no-webgl2': object;
  'map-chunk': object;
  /** Code that could not be fetched: of which part, and what the reader knows it by. */
  'part-missing': { part: string; name: ParseKeys };
  /** What a part that is fetched later has to say, by its text. */
  told: { part: ParseKeys };
  /** The atlas was published anew, and scripts of this page are gone. */
  'new-release': object;
  /** The browser keeps the failure of a script, though the script can be fetched. */
  'failure-kept': object;
  /** A mistake of ours in what a command opened, which was closed because of it. */
  'part-broken': { part: string; name: ParseKeys };
  'context-lost': object;
  /** What the reader misses of the base map. */
  'source-failed': { parts: readonly ParseKeys[] };
  /** Files that could not be fetched, of how many; whether the place that the link names may be in one of them. */
  unread: { files: readonly string[]; total: number; hidesPlace: boolean };
  /** A file that was fetched and is broken. */
  data: { notice: DataNotice };
  'language-failed': { locale: Locale };
  'unknown-place': { id: string };
  /** The link shows ground far from the district. */
  'outside-ground': object;
  'link-copied': object;
  'link-not-copied': { href: string };
  'locate-denied': object;
  'locate-outside': object;
  /** A saved place that the device could not take, or may not. */
  'storage-full': object;
  'storage-forbidden': object;
};

export type NoticeKind = keyof NoticeDetails;

/** What the reader can do about it, as a button. */
export type NextStep = Readonly<{ label: ParseKeys; run: () => void }>;

/** Something expected that did not work, and that the reader should know. */
export type Notice = {
  [K in NoticeKind]: Readonly<{ kind: K; next?: NextStep } & NoticeDetails[K]>;
}[NoticeKind];

export type NoticeStore = StoreApi<readonly Notice[]>;

export const tryAgain = (run: () => void): NextStep => ({ label: 'app.retry', run });

/** Two notices with the same key say the same. */
export function noticeKey(notice: Notice): string {
  switch (notice.kind) {
    case 'data':
      return `data ${notice.notice.file}`;
    case 'told':
    case 'part-missing':
    case 'part-broken':
      return `${notice.kind} ${notice.part}`;
    default:
      return notice.kind;
  }
}

export const createNoticeStore = (): NoticeStore => createStore<readonly Notice[]>()(() => []);

/** The parts of the base map that failed are told in one sentence. */
function merged(before: Notice, notice: Notice): Notice {
  if (before.kind !== 'source-failed' || notice.kind !== 'source-failed') return notice;
  return { ...notice, parts: [...new Set([...before.parts, ...notice.parts])] };
}

/** Shows `notice`, in the place of one that said the same. */
export function addNotice(store: NoticeStore, notice: Notice): void {
  const key = noticeKey(notice);
  store.setState((notices) => {
    const same = notices.find((other) => noticeKey(other) === key);
    const others = notices.filter((other) => other !== same);
    return [...others, same === undefined ? notice : merged(same, notice)];
  }, true);
}

/** Takes away what `addNotice` showed with this key: its cause is over, or the reader has dismissed it. */
export function withdrawNotice(store: NoticeStore, key: string): void {
  if (!store.getState().some((notice) => noticeKey(notice) === key)) return;
  store.setState((notices) => notices.filter((notice) => noticeKey(notice) !== key), true);
}

/** Takes away all notices of these kinds. */
export function withdrawNotices(store: NoticeStore, kinds: readonly NoticeKind[]): void {
  store.setState((notices) => notices.filter(({ kind }) => !kinds.includes(kind)), true);
}

const FILE_PROBLEM = {
  unreachable: 'notice.fileUnreachable',
  'not-json': 'notice.fileNotJson',
  malformed: 'notice.fileMalformed',
} as const satisfies Record<DataNotice['problem'], string>;

function dataText({ t, format }: Texts, { file, problem, leftOut }: DataNotice): string {
  return leftOut.length === 0
    ? t(FILE_PROBLEM[problem], { file })
    : t('notice.fileItems', { file, count: leftOut.length, items: format.list(leftOut) });
}

type OfKind<K extends NoticeKind> = Extract<Notice, { kind: K }>;

const NOTICE_TEXTS: Readonly<{ [K in NoticeKind]: (texts: Texts, notice: OfKind<K>) => string }> = {
  'no-webgl2': ({ t }) => t('notice.noWebgl2'),
  'map-chunk': ({ t }) => t('notice.mapChunk'),
  told: ({ t }, { part }) => t(part),
  'new-release': ({ t }) => t('notice.newRelease'),
  'failure-kept': ({ t }) => t('notice.failureKept'),
  'part-missing': ({ t }, { name }) => t('notice.namedPartMissing', { name: t(name) }),
  'part-broken': ({ t }, { name }) => t('notice.namedPartBroken', { name: t(name) }),
  'context-lost': ({ t }) => t('notice.contextLost'),
  'source-failed': ({ t, format }, { parts }) =>
    t('notice.sourceFailed', { parts: format.list(parts.map((part) => t(part))) }),
  unread: ({ t }, { files, total, hidesPlace }) =>
    t(hidesPlace ? 'notice.unreadWithPlace' : 'notice.unread', { count: files.length, total }),
  data: (texts, { notice }) => dataText(texts, notice),
  'language-failed': ({ t }, { locale }) =>
    t('notice.languageFailed', { language: t(`app.switchLanguage.${locale}`) }),
  'unknown-place': ({ t }, { id }) => t('notice.unknownPlace', { id }),
  'outside-ground': ({ t }) => t('notice.outsideGround'),
  'link-copied': ({ t }) => t('notice.linkCopied'),
  'link-not-copied': ({ t }, { href }) => t('notice.linkNotCopied', { href }),
  'locate-denied': ({ t }) => t('notice.locateDenied'),
  'locate-outside': ({ t }) => t('notice.locateOutside'),
  'storage-full': ({ t }) => t('notice.storageFull'),
  'storage-forbidden': ({ t }) => t('notice.storageForbidden'),
};

const textOf = <K extends NoticeKind>(texts: Texts, notice: OfKind<K>): string =>
  // The table holds for each kind a function of that kind's notice; TypeScript can't follow the pair through a union.
  (NOTICE_TEXTS[notice.kind] as (texts: Texts, notice: OfKind<K>) => string)(texts, notice);

/** The notice as a sentence. */
export const noticeText = (texts: Texts, notice: Notice): string => textOf(texts, notice);
