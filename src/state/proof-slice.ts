import type { UrlState } from '../schema/url-state.ts';
import type { Slice } from './slice.ts';
import { type KeepingOf, LINK } from './state-keeping.ts';

export type ProofSlice = Pick<UrlState, 'proofShown'> & Readonly<{ toggleProof: () => void }>;

export const PROOF_KEEPING = { proofShown: LINK } as const satisfies KeepingOf<ProofSlice>;

export const createProofSlice =
  ({ proofShown }: Pick<UrlState, 'proofShown'>): Slice<ProofSlice> =>
  (set) => ({
    proofShown,
    toggleProof: () => {
      set((state) => ({ proofShown: !state.proofShown }));
    },
  });
