import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';

export type Answer = Readonly<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>;

type Question = Readonly<{ method?: 'GET' | 'HEAD'; headers?: OutgoingHttpHeaders }>;

/** Asks a server as the words of the request say: nothing is added, unpacked or followed. */
export const ask = (url: string, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
