import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { encodingOf, wholeText } from './decode-file.ts';
import { describeFeatures, takeFeatures } from './describe-features.ts';
import type { OpenQuestion, OpenSource, RecordSource } from './record-source.ts';
import { archivePaths, unzipFiles } from './unzip-files.ts';
import { type CutMarkup, cutMarkup } from '../../domain/own-data/cut-markup.ts';
import { MOST_TEXT_BYTES } from '../../domain/own-data/import-limits.ts';
import { failure, type OwnFailure } from '../../domain/own-data/own-fault.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

const MEGABYTE = 1_000_000;
/** A tree of so many features is built at a time, and let go again. */
const LOT = 10;
const GUESSED_FEATURES = 100;
/** Each telling is a message to the page, which shows it: ten thousand of them took ten times as long as all reading. */
const TOLD_FEATURES = 2000;

const parser = new DOMParser({
  onError: (level, message) => {
    if (level !== 'warning') throw new Error(message);
  },
});

/** The features of some pieces of markup, within a root that has the namespaces of the file. */
function toFeatures({ root, rootName }: CutMarkup, pieces: readonly string[]): readonly unknown[] {
  const start = root.replace(/\/>$/, '>');
  const tree = parser.parseFromString(`${start}${pieces.join('')}</${rootName}>`, 'text/xml');
  const isGpx = rootName.toLowerCase().endsWith('gpx');
  return (isGpx ? gpx(tree) : kml(tree)).features;
}

/** One feature for each piece: one that cannot be read is no feature, and the rest goes on. */
function toOneEach(markup: CutMarkup, pieces: readonly string[]): readonly unknown[] {
  try {
    const features = toFeatures(markup, pieces);
    if (features.length === pieces.length) return features;
  } catch {
    // One of them cannot be read: which, is found by reading each by itself.
  }
  return pieces.map((piece) => {
    try {
      const [feature] = toFeatures(markup, [piece]);
      return feature ?? { type: 'Feature', geometry: null, properties: {} };
    } catch {
      return piece;
    }
  });
}

type Text = Readonly<{ text: string; encoding: RecordSource['opened']['encoding'] }>;

function openText({ format, near, asked }: OpenQuestion, { text, encoding }: Text) {
  const cut = cutMarkup(text);
  if (!cut.ok) return cut;
  const markup = cut.value;
  if (markup.features.length === 0) return fail(failure('no-records'));
  const first = toOneEach(markup, markup.features.slice(0, GUESSED_FEATURES));
  const known = { format, sheets: [], sheet: 0, encoding, notes: [] };
  const described = describeFeatures(first, known, near);
  const choice = { ...described.choice, encoding: asked.encoding ?? described.choice.encoding };
  const opened = { ...described, choice };
  const source: RecordSource = {
    opened,
    read: (chosen, places, tell) => {
      const { length } = markup.features;
      for (let at = 0; at < length; at += LOT) {
        const lot = toOneEach(markup, markup.features.slice(at, at + LOT));
        const taken = { fields: opened.fields, choice: chosen, places };
        const ended = takeFeatures(lot, taken, { tell: () => undefined, first: at + 1 });
        if (ended !== null) return Promise.resolve(ended);
        if (at % TOLD_FEATURES === 0) tell(Math.min(1, (at + LOT) / length));
      }
      return Promise.resolve(null);
    },
  };
  return ok(source);
}

async function readText(file: Blob, asked: OpenQuestion['asked']): Promise<Text> {
  const guess = await encodingOf(file);
  return { text: await wholeText(file, asked.encoding ?? guess.encoding), encoding: guess };
}

/** KML and GPX: cut into features, which xmldom parses and togeojson reads, some at a time. */
export const openMarkup: OpenSource = async (question) => {
  const { file, asked } = question;
  if (file.size > MOST_TEXT_BYTES) return fail(failure('too-large', Math.round(file.size / MEGABYTE)));
  return openText(question, await readText(file, asked));
};

const isKml = (path: string): boolean => path.toLowerCase().endsWith('.kml');

/** KMZ: the KML of an archive. Pictures and what it links to are left alone. */
export const openKmz: OpenSource = async (question): Promise<Result<RecordSource, OwnFailure>> => {
  const bytes = new Uint8Array(await question.file.arrayBuffer());
  const paths = archivePaths(bytes);
  if (!paths.ok) return paths;
  const [first] = paths.value.filter(isKml).toSorted((a, b) => a.length - b.length);
  const files = unzipFiles(bytes, (path) => path === first);
  if (!files.ok) return files;
  const main = first === undefined ? undefined : files.value.get(first);
  if (main === undefined) return fail(failure('no-layer'));
  return openText(question, await readText(new Blob([main]), question.asked));
};
