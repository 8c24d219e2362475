import * as fc from 'fast-check';
import { hostileText } from './hostile-texts.ts';

const MOST_CHANGES = 5;
/** Texts do not grow without end: that a long one is refused is asked by others. */
const MOST_CHARACTERS = 60_000;

type Cut = Readonly<{ at: number; length: number }>;
type Change = Readonly<{ how: keyof typeof CHANGES; where: number; much: number; by: string }>;

/** What is done to a text at a place of it. */
const CHANGES = {
  insert: (text: string, { at }: Cut, { by }: Change) => text.slice(0, at) + by + text.slice(at),
  replace: (text: string, { at, length }: Cut, { by }: Change) =>
    text.slice(0, at) + by + text.slice(at + length),
  remove: (text: string, { at, length }: Cut) => text.slice(0, at) + text.slice(at + length),
  end: (text: string, { at }: Cut) => text.slice(0, at),
  repeat: (text: string, { at, length }: Cut, { much }: Change) =>
    text.slice(0, at) + text.slice(at, at + length).repeat(1 + (much % 300)) + text.slice(at + length),
  number: (text: string, { at }: Cut, { by }: Change) =>
    text.slice(0, at) + text.slice(at).replace(/-?\d+(?:\.\d+)?/, () => by),
  flip: (text: string, { at }: Cut, { much }: Change) =>
    text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << (much % 8))) + text.slice(at + 1),
  turn: (text: string, { at }: Cut) => text.slice(at) + text.slice(0, at),
};

const HOWS = Object.keys(CHANGES) as (keyof typeof CHANGES)[];

const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom(...HOWS),
  where: fc.nat(),
  much: fc.nat(100_000),
  by: hostileText,
});

function apply(text: string, one: Change): string {
  const at = text.length === 0 ? 0 : one.where % text.length;
  const cut = { at, length: 1 + (one.much % Math.max(1, Math.min(40, text.length - at))) };
  return CHANGES[one.how](text, cut, one).slice(0, MOST_CHARACTERS);
}

/** A text that readers know, changed here and there; now and then none of it. */
export const changedText = (known: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...known), fc.array(change, { maxLength: MOST_CHANGES }))
        .map(([text, changes]) => changes.reduce(apply, text)),
    },
    { weight: 1, arbitrary: hostileText },
  );
