import type { Notice } from './notices.ts';
import type { DataNotice } from '../data/atlas.ts';
import type { Texts } from '../i18n/texts.ts';

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

/** The notice as a sentence. */
export function noticeText(texts: Texts, notice: Notice): string {
  const { t } = texts;
  switch (notice.kind) {
    case 'no-webgl2':
      return t('notice.noWebgl2');
    case 'map-chunk':
      return t('notice.mapChunk');
    case 'context-lost':
      return t('notice.contextLost');
    case 'source-failed':
      return t('notice.sourceFailed', { sources: texts.format.list(notice.sourceIds) });
    case 'data':
      return dataText(texts, notice.notice);
    case 'language-failed':
      return t('notice.languageFailed');
    case 'unknown-place':
      return t('notice.unknownPlace', { id: notice.id });
    case 'link-copied':
      return t('notice.linkCopied');
    case 'link-not-copied':
      return t('notice.linkNotCopied', { href: notice.href });
    case 'locate-denied':
      return t('notice.locateDenied');
    case 'locate-outside':
      return t('notice.locateOutside');
  }
}
