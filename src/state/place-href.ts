import type { InitiativeId } from '../schema/initiative.ts';
import { URL_TABLE } from '../schema/url-state.ts';

/** An address that opens the initiative with default choices: what a row links to and what is shared. */
export const placeHref = (id: InitiativeId): string => `?${URL_TABLE.selectedId.key}=${id}`;
