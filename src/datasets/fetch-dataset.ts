import * as v from 'valibot';

/** The result of a fetch; structurally a `FetchStatus` that is not loading. */
export type FetchResult<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: 'missing' | 'unreachable' | 'invalid' };

/** Time after which a fetch fails, in milliseconds; slow phones on slow lines finish well before. */
const TIMEOUT_MS = 20_000;

/** Fetches and validates a published dataset. Never rejects. */
export async function fetchDataset<T>(
  url: URL,
  schema: v.GenericSchema<unknown, T>,
): Promise<FetchResult<T>> {
  const text = await fetchBody(url, (response) => response.text());
  return text.state === 'ready' ? parseDataset(url, text.value, schema) : text;
}

/** Fetches a published binary file, which its reader must validate. Never rejects. */
export function fetchBytes(url: URL): Promise<FetchResult<ArrayBuffer>> {
  return fetchBody(url, (response) => response.arrayBuffer());
}

/** Distinguishes a failed request from a missing file, for which many hosts send an HTML page with status 200. */
async function fetchBody<T>(
  url: URL,
  read: (response: Response) => Promise<T>,
): Promise<FetchResult<T>> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.status === 404 || isHtml(response)) return { state: 'failed', reason: 'missing' };
    if (!response.ok) return { state: 'failed', reason: 'unreachable' };
    return { state: 'ready', value: await read(response) };
  } catch {
    return { state: 'failed', reason: 'unreachable' };
  }
}

function parseDataset<T>(
  url: URL,
  text: string,
  schema: v.GenericSchema<unknown, T>,
): FetchResult<T> {
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    if (result.success) return { state: 'ready', value: result.output };
    console.warn(`${url.pathname} does not match its schema:`, v.flatten(result.issues));
  } catch {
    console.warn(`${url.pathname} is not JSON.`);
  }
  return { state: 'failed', reason: 'invalid' };
}

function isHtml(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}
