import * as v from 'valibot';

/** What came of a fetch; structurally a `Loadable` that has ended. */
export type FetchResult<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: 'missing' | 'unreachable' | 'invalid' };

/** How long a host may take before the reader is told; slow phones on slow lines finish well within. */
const TIMEOUT_MS = 20_000;

/** Fetches and checks a published dataset. Never throws. */
export async function fetchDataset<T>(
  url: URL,
  schema: v.GenericSchema<unknown, T>,
): Promise<FetchResult<T>> {
  const text = await fetchBody(url, (response) => response.text());
  return text.state === 'ready' ? parseDataset(url, text.value, schema) : text;
}

/** Fetches a published file of bytes, which whoever reads it has to check. Never throws. */
export function fetchBytes(url: URL): Promise<FetchResult<ArrayBuffer>> {
  return fetchBody(url, (response) => response.arrayBuffer());
}

/** No answer and an answer that is no such file (hosts like to send a page, with status 200) are told apart. */
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
    console.warn(`${url.pathname} is not what was expected:`, v.flatten(result.issues));
  } catch {
    console.warn(`${url.pathname} is not JSON.`);
  }
  return { state: 'failed', reason: 'invalid' };
}

function isHtml(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}
