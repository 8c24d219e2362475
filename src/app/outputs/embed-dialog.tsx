import { useId, useRef, useState } from 'react';
import { embedAddress, embedSnippet, type EmbedView } from './embed-address.ts';
import styles from './embed-dialog.module.css';
import { APP_BASE_URL } from '../platform/site.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Category } from '../../schema/category.ts';
import { CATEGORIES } from '../../schema/this-district.ts';
import { useAppStore, useAppStoreApi } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { copyText, selectAllOf } from '../../ui/copy-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';

const VIEWS: readonly EmbedView[] = ['current', 'district'];
const COPY_TEXT = { none: null, done: 'embed.copied', failed: 'embed.copyFailed' } as const;

function CategoryChoice({
  chosen,
  onChoose,
}: {
  chosen: readonly Category[];
  onChoose: (categories: readonly Category[]) => void;
}) {
  const { t } = useTexts();
  return (
    <fieldset className={styles.categories}>
      <legend className={styles.label}>{t('embed.categories')}</legend>
      {CATEGORIES.map((category) => (
        <CheckBox
          key={category}
          label={t(`content.category.${category}`)}
          checked={chosen.includes(category)}
          onChange={() => {
            const next = CATEGORIES.filter((each) => (each === category) !== chosen.includes(each));
            // A map of nothing is of no use, and an address without categories means all of them.
            if (next.length > 0) onChoose(next);
          }}
        />
      ))}
    </fieldset>
  );
}

/** The code for somebody else's page, with what it will show. */
export function EmbedDialog({ onClose }: { onClose: () => void }) {
  const { t, locale } = useTexts();
  const store = useAppStoreApi();
  const shownCategories = useAppStore((state) => state.facets.category);
  const [chosen, setChosen] = useState<readonly Category[]>(
    shownCategories.length === 0 ? CATEGORIES : shownCategories,
  );
  const [view, setView] = useState<EmbedView>('current');
  const [copyState, setCopyState] = useState<keyof typeof COPY_TEXT>('none');
  const code = useRef<HTMLTextAreaElement>(null);
  const codeId = useId();

  const categories = chosen.length === CATEGORIES.length ? [] : chosen;
  const address = embedAddress(APP_BASE_URL, store.getState(), { locale, view, categories });
  const snippet = embedSnippet(address, t('app.title'));
  const said = COPY_TEXT[copyState];
  const copy = async () => {
    const copied = await copyText(snippet);
    setCopyState(copied ? 'done' : 'failed');
    if (!copied) selectAllOf(code.current);
  };
  return (
    <Dialog title={t('embed.title')} closeLabel={t('embed.close')} onClose={onClose}>
      <p className={styles.intro}>{t('embed.intro')}</p>
      <RadioRow
        name="embed-view"
        legend={t('embed.view')}
        choices={VIEWS.map((value) => ({ value, label: t(`embed.viewChoice.${value}`) }))}
        value={view}
        onChoose={setView}
      />
      <CategoryChoice chosen={chosen} onChoose={setChosen} />
      <label htmlFor={codeId} className={styles.label}>
        {t('embed.code')}
      </label>
      <textarea
        ref={code}
        id={codeId}
        className={styles.code}
        readOnly
        rows={4}
        value={snippet}
        spellCheck={false}
      />
      <p className={styles.copy}>
        <Button
          kind="seal"
          onClick={() => {
            void copy();
          }}
        >
          {t('embed.copy')}
        </Button>
        <span role="status">{said === null ? '' : t(said)}</span>
      </p>
      <h3 className={styles.label}>{t('embed.preview')}</h3>
      <iframe className={styles.preview} src={address} title={t('embed.preview')} loading="lazy" />
    </Dialog>
  );
}
