/** How an address answers. */
export type Answer =
  | { readonly state: 'reached' }
  /** The host sends readers to another address for good. */
  | { readonly state: 'moved'; readonly to: string }
  /** The page does not exist, or its host does not. */
  | { readonly state: 'dead'; readonly why: string }
  /** The host does not serve programs; a person may still reach the page. */
  | { readonly state: 'refused'; readonly why: string }
  /** Nothing is known: the host failed or did not answer in time. */
  | { readonly state: 'silent'; readonly why: string };

const MAX_HOPS = 6;
const TIMEOUT_MS = 20_000;
const GONE = [404, 410];
const REFUSED = [401, 403, 405, 406, 429, 451];
const PERMANENT = [301, 308];

/** Returns how an address answers, after at most six redirections. Never rejects. */
export async function lookUp(url: string, timeout = TIMEOUT_MS): Promise<Answer> {
  let [at, isPermanent] = [url, true];
  for (let hop = 0; hop <= MAX_HOPS; hop++) {
    const response = await request(at, timeout);
    if ('state' in response) return response;
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      isPermanent &&= PERMANENT.includes(response.status);
      at = new URL(location, at).href;
      continue;
    }
    if (GONE.includes(response.status)) return { state: 'dead', why: `HTTP ${response.status}` };
    if (REFUSED.includes(response.status))
      return { state: 'refused', why: `HTTP ${response.status}` };
    if (!response.ok) return { state: 'silent', why: `HTTP ${response.status}` };
    if (isFrontPage(at) && !isFrontPage(url))
      return { state: 'dead', why: 'leads to the front page' };
    return isPermanent && !isSameAddress(at, url)
      ? { state: 'moved', to: at }
      : { state: 'reached' };
  }
  return { state: 'silent', why: `more than ${MAX_HOPS} redirections` };
}

async function request(url: string, timeout: number): Promise<Response | Answer> {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: { accept: 'text/html,application/pdf,*/*' },
    });
    await response.body?.cancel();
    return response;
  } catch (error) {
    const { code, message } = causeOf(error);
    return code === 'ENOTFOUND'
      ? { state: 'dead', why: 'there is no such host' }
      : { state: 'silent', why: code ?? message };
  }
}

function causeOf(error: unknown): { readonly code?: string | undefined; readonly message: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  const { cause } = error;
  return cause instanceof Error ? (cause as NodeJS.ErrnoException) : { message: error.message };
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname.length <= 1 && search === '';
}

/** Returns whether two addresses differ in scheme, `www.` or a closing slash at most. */
function isSameAddress(one: string, other: string): boolean {
  const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare(one) === bare(other);
}
