import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configuredOrigins } from './content-security-policy.ts';
import { formatCaddy } from './format-caddy.ts';
import { formatNginx } from './format-nginx.ts';
import { ANY_SITE, securityHeaders } from './response-headers.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Writes the configurations of nginx and Caddy anew; with a `.env` for tiles of other sites these are allowed there too. */
const headers = securityHeaders({ origins: configuredOrigins('production', ROOT), ancestors: ANY_SITE });
writeFileSync(join(ROOT, 'deploy/nginx.conf'), formatNginx(headers));
writeFileSync(join(ROOT, 'deploy/Caddyfile'), formatCaddy(headers));
