import { EVERYDAY_KINDS, type EverydayKind } from './gazetteer.ts';

/** What is counted: the programme, one kind of everyday places, or data of one's own. */
export type Subject = 'programme' | `everyday-${EverydayKind}` | `own-${string}`;
export const PROGRAMME = 'programme' satisfies Subject;
export const METRO = 'everyday-metro' satisfies Subject;

export const EVERYDAY_SUBJECTS = EVERYDAY_KINDS.map((kind): Subject => `everyday-${kind}`);

/** The kind of everyday places that is counted; null for any other subject. */
export const everydayKindOf = (subject: Subject): EverydayKind | null =>
  EVERYDAY_KINDS.find((kind) => subject === `everyday-${kind}`) ?? null;

/** The ids of own data: as long as they are made, and no longer. */
const OWN = /^own-[a-z0-9]{1,36}$/;
const isOwn = (text: string): text is `own-${string}` => OWN.test(text);

/** The id of the own data that are counted; null for any other subject. */
export const ownIdOf = (subject: Subject): string | null =>
  isOwn(subject) ? subject.slice('own-'.length) : null;

export type SubjectKind = 'programme' | 'everyday' | 'own';

export function subjectKindOf(subject: Subject): SubjectKind {
  if (subject === PROGRAMME) return 'programme';
  return ownIdOf(subject) === null ? 'everyday' : 'own';
}

/** To what the walk from a subject is told: what is chosen, or else the metro; null where that is the subject itself. */
export function walkTargetOf(walkTo: Subject, subject: Subject): Subject | null {
  if (walkTo !== subject) return walkTo;
  return subject === METRO ? null : METRO;
}

/** Null for what is no subject. Whether there are own data of that id is asked where they are shown. */
export const parseSubject = (text: string): Subject | null =>
  text === PROGRAMME || isOwn(text) ? text : (EVERYDAY_SUBJECTS.find((subject) => subject === text) ?? null);
