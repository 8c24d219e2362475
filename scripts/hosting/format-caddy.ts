import {
  ALWAYS_ASKED,
  HASHED_FOLDER,
  type Header,
  IMMUTABLE,
  isText,
  MEDIA_TYPES,
} from './response-headers.ts';

const typeLines = Object.entries(MEDIA_TYPES).flatMap(([extension, type]) => [
  `\t@${extension} path *.${extension}`,
  `\theader @${extension} Content-Type "${isText(type) ? `${type}; charset=utf-8` : type}"`,
]);

/** A configuration of Caddy for a build; see docs/HOSTING.md. */
export const formatCaddy = (headers: readonly Header[]): string => `\
# Written by \`npx tsx scripts/hosting/write-deploy.ts\` from scripts/hosting/response-headers.ts.
# Caddy 2.6 or newer: ATLAS_SITE=atlas.example.org ATLAS_ROOT=/srv/xihu-atlas/dist caddy run --config Caddyfile
# With the name of a site Caddy gets a certificate for https by itself.

{$ATLAS_SITE:http://localhost:8080} {
	root * {$ATLAS_ROOT:/srv/xihu-atlas/dist}

	header {
		# To let only certain sites embed the atlas, name them after frame-ancestors: 'self' https://your-site.example
${headers.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}

	# An answer that is no file is never kept. Caddy chooses the order of such lines, so that only one may apply.
	@hashed {
		path */${HASHED_FOLDER}/*
		file
	}
	header @hashed Cache-Control "${IMMUTABLE}"
	@others {
		not {
			path */${HASHED_FOLDER}/*
			file
		}
	}
	header @others Cache-Control "${ALWAYS_ASKED}"

	# Not every system knows them all.
${typeLines.join('\n')}

	# Caddy answers byte ranges by itself. The build has compressed each file beforehand (.gz, .br).
	file_server {
		precompressed br gzip
	}

	handle_errors {
		header {
			Content-Type "text/html; charset=utf-8"
			Cache-Control "${ALWAYS_ASKED}"
		}
		rewrite * /404.html
		file_server
	}
}
`;
