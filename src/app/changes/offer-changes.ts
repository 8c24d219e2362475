import { GEO_BASE_URL } from '../platform/site.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { loadChanges } from '../../data/load-changes.ts';
import { addTexts } from '../../i18n/load-texts.ts';
import { loadChangesDictionary } from '../../i18n/load-view-dictionary.ts';
import { changesAnswers, type KnownChanges } from '../../state/changes-answers.ts';

const show = (known: KnownChanges): void => changesAnswers.setState({ known });

/** Reads what the releases changed, and the texts that say so. */
async function read(): Promise<void> {
  const { step } = changesAnswers.getState().known;
  if (step === 'reading' || step === 'ready') return;
  show({ step: 'reading' });
  try {
    await addTexts(loadChangesDictionary);
    const releases = await loadChanges({ baseUrl: GEO_BASE_URL, fetch: (url, init) => fetch(url, init) });
    show(releases === null ? { step: 'failed' } : { step: 'ready', releases });
  } catch (error) {
    reportFailure(error, 'changes');
    show({ step: 'failed' });
  }
}

/** From here on the releases are read when a view asks for them. */
export function offerChanges(): void {
  changesAnswers.setState({ read: () => void read() });
}
