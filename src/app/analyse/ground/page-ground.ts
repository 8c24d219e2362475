import { createGroundClient, type GroundClient } from '../../../workers/ground-client.ts';

let client: GroundClient | null = null;

/** Asks the worker of the page, which starts with the first question; one that failed is started anew with the next. */
export async function askGround<T>(question: (client: GroundClient) => Promise<T>): Promise<T> {
  client ??= createGroundClient();
  const asked = client;
  try {
    return await question(asked);
  } catch (error) {
    asked.dispose();
    if (client === asked) client = null;
    throw error;
  }
}
