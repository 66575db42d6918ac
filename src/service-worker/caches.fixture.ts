import { vi } from 'vitest';

/** Puts caches in memory in place of the browser's; entries are matched by address alone. */
export function stubCaches(): void {
  const all = new Map<string, Map<string, Response>>();
  vi.stubGlobal('self', globalThis);
  vi.stubGlobal('__WB_DISABLE_DEV_LOGS', true);
  vi.stubGlobal('caches', {
    open: async (name: string) => {
      const entries = all.get(name) ?? new Map<string, Response>();
      all.set(name, entries);
      const keyOf = (request: Request | string | URL) =>
        request instanceof Request ? request.url : String(request);
      return {
        match: async (request: Request | string) => entries.get(keyOf(request))?.clone(),
        put: async (request: Request | string, response: Response) => {
          entries.set(keyOf(request), new Response(await response.blob(), response));
        },
        keys: async () => [...entries.keys()].map((url) => new Request(url)),
        delete: async (request: Request | string) => entries.delete(keyOf(request)),
      };
    },
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
  });
}
