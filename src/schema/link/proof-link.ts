import { flag, type LinkTable } from './link-parameter.ts';

export type ProofLink = Readonly<{ proofShown: boolean }>;

export const PROOF_LINK: LinkTable<ProofLink> = {
  proofShown: { key: 'proof', history: 'replace', ...flag, default: false },
};
