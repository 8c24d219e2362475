import { MOST_DEPTH } from './import-limits.ts';
import { failure, type OwnFailure } from './own-fault.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

/** The features of a file of markup, each as its own text, so that no tree of the whole file is ever built. */
export type CutMarkup = Readonly<{
  /** The start tag of the root, with its namespaces. */
  root: string;
  rootName: string;
  features: readonly string[];
}>;

/** Comments, texts that hold no tags, instructions, the document type, and tags with their values in quotes. */
const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!(?<type>[A-Z]+)|<(?<end>\/?)(?<name>[\w:.-]+)(?:[^>"']|"[^"]*"|'[^']*')*?(?<empty>\/?)>/g;

const FEATURE = /^(?:\w+:)?(?:Placemark|wpt|trk|rte)$/;

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/**
 * Cuts KML or GPX into its features, and finds where it is not well-formed: a tag that ends what did not begin, or what does
 * not end. Entities of a document type are refused: a few of them can unfold to gigabytes.
 */
export function cutMarkup(text: string): Result<CutMarkup, OwnFailure> {
  const open: string[] = [];
  const features: string[] = [];
  let root: Readonly<{ tag: string; name: string }> | null = null;
  let featureStart = -1;
  let featureDepth = 0;
  for (const { 0: piece, index, groups = {} } of text.matchAll(PIECE)) {
    const { type, end, name = '', empty } = groups;
    if (type === 'ENTITY' || (type === 'DOCTYPE' && text.slice(index, index + 10_000).includes('<!ENTITY')))
      return fail(failure('entities', lineOf(text, index)));
    if (name === '') continue;
    if (end === '/') {
      if (open.pop() !== name) return fail(failure('not-xml', lineOf(text, index), piece));
      if (featureStart < 0 || open.length !== featureDepth) continue;
      features.push(text.slice(featureStart, index + piece.length));
      featureStart = -1;
      continue;
    }
    root ??= { tag: piece, name };
    if (featureStart < 0 && FEATURE.test(name)) {
      if (empty === '/') features.push(piece);
      else [featureStart, featureDepth] = [index, open.length];
    }
    if (empty !== '/' && open.push(name) > MOST_DEPTH) return fail(failure('too-deep', lineOf(text, index)));
  }
  const [unclosed] = open.slice(-1);
  if (root === null) return fail(failure('not-xml', 1));
  if (unclosed !== undefined) return fail(failure('not-xml', lineOf(text, text.length), `<${unclosed}>`));
  return ok({ root: root.tag, rootName: root.name, features });
}
