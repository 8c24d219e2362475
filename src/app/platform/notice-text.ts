import type { Notice, NoticeKind } from './notices.ts';
import type { DataNotice } from '../../data/atlas.ts';
import type { Texts } from '../../i18n/texts.ts';

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
