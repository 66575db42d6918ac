import { afterEach, expect, it, vi } from 'vitest';
import { packKeptRoutes } from '../datasets/kept-routes';

const ROUTES = new Map([['a', { ok: false, reason: 'closed' } as const]]);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Puts a rendered page with kept routes, or another page, in place of the document. */
async function openPage(dataset: { readonly routes?: string } | undefined) {
  vi.stubGlobal('document', {
    baseURI: 'https://example.org/atlas/',
    getElementById: () => dataset && { dataset },
  });
  const fetched = vi.fn(async (_: URL) => Response.json(packKeptRoutes(ROUTES)));
  vi.stubGlobal('fetch', fetched);
  const { fetchKeptRoutes } = await import('./kept-routes');
  return { fetched, fetchKeptRoutes };
}

it('fetches the routes beside a rendered page after what comes first', async () => {
  const { fetched, fetchKeptRoutes } = await openPage({ routes: 'routes/a.json' });
  let end = () => {};
  const first = new Promise<void>((resolve) => {
    end = resolve;
  });
  const routes = fetchKeptRoutes(first);
  await vi.dynamicImportSettled();
  expect(fetched).not.toHaveBeenCalled();
  end();
  expect(await routes).toEqual(ROUTES);
  expect(fetched.mock.calls[0]?.[0].href).toBe('https://example.org/atlas/routes/a.json');
});

it('does not wait without end', async () => {
  vi.useFakeTimers();
  const { fetchKeptRoutes } = await openPage({ routes: 'routes/a.json' });
  const routes = fetchKeptRoutes(new Promise(() => undefined));
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await routes).toEqual(ROUTES);
});

it('has none beside other pages, or if they cannot be read', async () => {
  const other = await openPage({});
  expect(await other.fetchKeptRoutes(Promise.resolve())).toEqual(new Map());
  expect(other.fetched).not.toHaveBeenCalled();
  const broken = await openPage({ routes: 'routes/a.json' });
  broken.fetched.mockResolvedValue(Response.json({ a: 1 }));
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  expect(await broken.fetchKeptRoutes(Promise.resolve())).toEqual(new Map());
});
