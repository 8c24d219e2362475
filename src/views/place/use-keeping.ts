import { localDate } from '../../domain/local-date.ts';
import { useState } from 'react';
import { copyText } from '../../ui/copy-text.ts';
import { shareOrCopy } from './share-or-copy.ts';
import { citation, shareText } from '../../domain/handoff/outgoing-texts.ts';
import { sayMessage } from '../../i18n/say-message.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { initiativeIdOf } from '../../domain/place/sites.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { placeHref } from '../../state/hrefs.ts';

export type CopiedThing = 'link' | 'citation' | 'text' | 'mistake';

/** What came of the last press; a text that could not be copied is there to be copied by hand. */
export type KeepOutcome =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'copied'; what: CopiedThing }>
  | Readonly<{ kind: 'shared' }>
  | Readonly<{ kind: 'failed'; text: string }>;

export type Keeping = Readonly<{
  /** The lasting address of the entry. */
  url: string;
  outcome: KeepOutcome;
  copy: (what: CopiedThing, text: string) => void;
  copyCitation: () => void;
  share: () => void;
}>;

/** The ways in which an entry leaves the atlas as text. */
export function useKeeping(initiative: Initiative): Keeping {
  const texts = useTexts();
  const { report, sourceById } = useAtlas();
  const [outcome, setOutcome] = useState<KeepOutcome>({ kind: 'none' });
  const partId = useAppStore((state) => state.selectedPartId);
  const isPartShown = partId !== null && initiativeIdOf(partId) === initiative.id;
  const url = new URL(placeHref(isPartShown ? partId : initiative.id), window.location.href).href;

  const copy = async (what: CopiedThing, text: string) => {
    const copied = await copyText(text);
    setOutcome(copied ? { kind: 'copied', what } : { kind: 'failed', text });
  };
  const share = async () => {
    const text = sayMessage(texts, shareText(initiative));
    const result = await shareOrCopy({ text, url });
    if (result === 'shared') setOutcome({ kind: 'shared' });
    if (result === 'copied') setOutcome({ kind: 'copied', what: 'text' });
    if (result === 'failed') setOutcome({ kind: 'failed', text: `${text}\n${url}` });
  };
  return {
    url,
    outcome,
    copy: (what, text) => {
      void copy(what, text);
    },
    copyCitation: () => {
      const source = report === null ? undefined : sourceById.get(report.source);
      const named = initiative.namedInReport && source !== undefined ? source : null;
      const message = citation({ initiative, report: named, url, accessedOn: localDate(new Date()) });
      void copy('citation', sayMessage(texts, message));
    },
    share: () => {
      void share();
    },
  };
}
