import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { rangePlugin as RangePlugin } from './seen-tiles';

const ARCHIVE = 'https://example.org/generated/basemap/fine-coast.pmtiles';
const asked = (range: string) => new Request(ARCHIVE, { headers: { range } });

describe('ranges of an archive that were seen', () => {
  let plugin: ReturnType<typeof RangePlugin>;
  let bytesOfKey: (key: string) => number;

  beforeAll(async () => {
    vi.stubGlobal('self', globalThis);
    const module = await import('./seen-tiles');
    plugin = module.rangePlugin('r1');
    bytesOfKey = module.bytesOfKey;
    vi.unstubAllGlobals();
  });

  const keyOf = async (range: string) =>
    String(await plugin.cacheKeyWillBeUsed?.({ request: asked(range), mode: 'read' } as never));

  it('are each kept under a key of their own, which tells their size', async () => {
    expect(await keyOf('bytes=0-16383')).not.toBe(await keyOf('bytes=16384-20000'));
    expect(bytesOfKey(await keyOf('bytes=16384-20000'))).toBe(3617);
    expect(bytesOfKey(ARCHIVE)).toBe(0);
  });

  it('are partial again when they are read', async () => {
    const partial = new Response('abc', {
      status: 206,
      headers: { 'content-range': 'bytes 0-2/9' },
    });
    const kept = await plugin.cacheWillUpdate?.({ response: partial } as never);
    expect(kept?.status).toBe(200);
    const read = await plugin.cachedResponseWillBeUsed?.({ cachedResponse: kept } as never);
    expect(read?.status).toBe(206);
    expect(read?.headers.get('content-range')).toBe('bytes 0-2/9');
    expect(await read?.text()).toBe('abc');
  });

  it('are not made of the whole file that a host without ranges sends, which is not read', async () => {
    let isCancelled = false;
    const body = new ReadableStream({
      cancel: () => {
        isCancelled = true;
      },
    });
    const passed = await plugin.fetchDidSucceed?.({ response: new Response(body) } as never);
    expect(passed?.status).toBe(200);
    expect(isCancelled).toBe(true);
    expect(await plugin.cacheWillUpdate?.({ response: passed } as never)).toBeNull();
  });
});
