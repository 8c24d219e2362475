import { onlineOrigins, readOnlineBaseMap } from '../../schema/online-base-map.ts';

/** What the build was told of other sites' base maps: nothing, unless `.env` names one. */
export const ONLINE_BASE_MAP = readOnlineBaseMap(import.meta.env);

/** Whom the map asks, by name. */
export const ONLINE_HOSTS: readonly string[] = onlineOrigins(ONLINE_BASE_MAP).map(
  (origin) => new URL(origin).host,
);
