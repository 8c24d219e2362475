import { useId } from 'react';
import styles from './own-data.module.css';
import { ENCODINGS, type FieldChoice, type OpenedFile } from '../../../domain/own-data/own-file.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { type OpenImport, useImportActions } from '../../../state/own-import.ts';
import { SelectField } from '../../../ui/select-field.tsx';

type Choices = readonly Readonly<{ value: string; label: string }>[];

function Choice({
  label,
  choices,
  value,
  onChoose,
}: {
  label: string;
  choices: Choices;
  value: string;
  onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <SelectField id={id} choices={choices} value={value} onChoose={onChoose} />
    </p>
  );
}

const DELIMITERS = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const;

/** How the file is written: only what its format leaves open. */
export function WritingChoices({ open: { opened, choice } }: { open: OpenImport }) {
  const { t } = useTexts();
  const { reopen } = useImportActions();
  const encodingName = (encoding: (typeof ENCODINGS)[number]) => t(`analyse.own.encodingName.${encoding}`);
  return (
    <>
      {choice.encoding !== null && (
        <Choice
          label={t('analyse.own.encoding')}
          choices={ENCODINGS.map((value) => ({ value, label: encodingName(value) }))}
          value={choice.encoding}
          onChoose={(value) => {
            const encoding = ENCODINGS.find((each) => each === value);
            if (encoding !== undefined) reopen({ encoding });
          }}
        />
      )}
      {opened.encoding !== null && choice.encoding === opened.encoding.encoding && (
        <p className={styles.note}>
          {t(`analyse.own.encodingGround.${opened.encoding.ground}`, {
            encoding: encodingName(opened.encoding.encoding),
          })}
        </p>
      )}
      {choice.delimiter !== null && (
        <Choice
          label={t('analyse.own.delimiter')}
          choices={DELIMITERS.map(([value, name]) => ({
            value,
            label: t(`analyse.own.delimiterName.${name}`),
          }))}
          value={choice.delimiter}
          onChoose={(delimiter) => {
            reopen({ delimiter });
          }}
        />
      )}
      {opened.sheets.length > 1 && (
        <Choice
          label={t(opened.isTable ? 'analyse.own.sheet' : 'analyse.own.layer')}
          choices={opened.sheets.map((label, at) => ({ value: String(at), label }))}
          value={String(choice.sheet)}
          onChoose={(sheet) => {
            reopen({ sheet: Number(sheet) });
          }}
        />
      )}
    </>
  );
}

/** Which of them are asked: geometries tell themselves where they are. */
const askedFields = ({ isTable }: OpenedFile): readonly (keyof FieldChoice)[] =>
  isTable ? ['lng', 'lat', 'pair', 'name', 'accuracy'] : ['name', 'accuracy'];

/** A pair and two axes exclude each other. */
const without = (field: keyof FieldChoice, value: number | null): Partial<FieldChoice> =>
  value === null
    ? {}
    : field === 'pair'
      ? { lng: null, lat: null }
      : field === 'lng' || field === 'lat'
        ? { pair: null }
        : {};

/** Which field holds what: guessed, and confirmed by who brought the file. */
export function FieldChoices({ open: { opened, choice } }: { open: OpenImport }) {
  const { t } = useTexts();
  const { chooseFields } = useImportActions();
  if (opened.fields.length === 0) return null;
  const choices: Choices = [
    { value: '', label: t('analyse.own.noField') },
    ...opened.fields.map((label, at) => ({ value: String(at), label })),
  ];
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{t('analyse.own.fields')}</legend>
      {askedFields(opened).map((field) => (
        <Choice
          key={field}
          label={t(`analyse.own.field.${field}`)}
          choices={choices}
          value={choice.fields[field] === null ? '' : String(choice.fields[field])}
          onChoose={(value) => {
            const at = value === '' ? null : Number(value);
            chooseFields({ ...without(field, at), [field]: at });
          }}
        />
      ))}
    </fieldset>
  );
}
