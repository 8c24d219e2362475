import {
  ALWAYS_ASKED,
  HASHED_FOLDER,
  type Header,
  IMMUTABLE,
  isText,
  MEDIA_TYPES,
} from './response-headers.ts';

const TEXT_TYPES = Object.values(MEDIA_TYPES).filter((type) => isText(type) && type !== MEDIA_TYPES.html);

/** A configuration of nginx for a build; see docs/HOSTING.md. */
export const formatNginx = (headers: readonly Header[]): string => `\
# Written by \`npx tsx scripts/hosting/write-deploy.ts\` from scripts/hosting/response-headers.ts.
# nginx 1.18 or newer. Copy it to /etc/nginx/conf.d/xihu-atlas.conf and change what is marked with CHANGE.

# An answer that is no file is never kept.
map "$status $uri" $atlas_cache {
  default "${ALWAYS_ASKED}";
  "~^(200|206|304) /([^ ]*/)?${HASHED_FOLDER}/" "${IMMUTABLE}";
}

server {
  # CHANGE: port, name and folder. Service workers, and with them the atlas without a network, need https.
  listen 80;
  server_name _;
  root /srv/xihu-atlas/dist;

  index index.html;
  error_page 404 /404.html;
  server_tokens off;

  # nginx answers byte ranges by itself. The build has compressed each file beforehand (.gz, .br).
  gzip_static on;
  gzip_vary on;
  # Of Debian's package libnginx-mod-http-brotli-static; without it delete this line.
  brotli_static on;

  charset utf-8;
  charset_types ${TEXT_TYPES.join(' ')};
  default_type application/octet-stream;
  types {
${Object.entries(MEDIA_TYPES)
  .map(([extension, type]) => `    ${type} ${extension};`)
  .join('\n')}
  }

  # CHANGE: to let only certain sites embed the atlas, name them after frame-ancestors: 'self' https://your-site.example
${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Cache-Control $atlas_cache always;
}
`;
