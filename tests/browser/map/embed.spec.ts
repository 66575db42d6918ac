import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../support/atlas';
import { serveForeignPage } from '../support/foreign-page';

/** What a frame has told the page around it. */
interface Told {
  readonly frame: string;
  readonly origin: string;
  readonly data: {
    readonly type: string;
    readonly address?: string;
    readonly height?: number;
    readonly camera?: { readonly zoom: number } | null;
  };
}

declare global {
  interface Window {
    told: Told[];
  }
}

/** A page of another site with two frames, which keeps what they tell it. */
const hostPage = (atlas: string) => `<!doctype html><title>News</title>
<style>body { height: 3000px; margin: 0 } iframe { display: block; border: 0 }</style>
<script>
  window.told = [];
  addEventListener('message', ({ data, origin, source }) => {
    const frame = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === source);
    told.push({ frame: frame?.id ?? '', origin, data });
  });
</script>
<button id="before">before</button>
<iframe id="first" title="Chancay" width="600" height="380" src="${atlas}/en/port/pechy/?embed=1"></iframe>
<iframe id="second" title="Callao" width="600" height="300" src="${atlas}/es/port/pecll/?embed=1&theme=dark"></iframe>
<button id="after">after</button>`;

test('two frames in a page of another site scroll with it, let Tab through and talk with it alone', {
  tag: '@all',
}, async ({ page, faults, baseURL }) => {
  const atlas = new URL(baseURL ?? '').origin;
  const host = await serveForeignPage(hostPage(atlas));
  faults.allowHost(host.url);
  await page.goto(host.url);
  const [first, second] = [await frameOf(page, 'first'), await frameOf(page, 'second')];
  await Promise.all([first, second].map(drawn));
  const entries = await page.evaluate(() => history.length);

  await expect(first.getByRole('heading', { level: 1 })).toHaveText('Chancay');
  await expect(second.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect
    .poll(() => lastTold(page, 'second', 'state'))
    .toMatchObject({
      origin: atlas,
      data: { address: 'es/port/pecll/' },
    });
  expect((await lastTold(page, 'first', 'height'))?.data.height).toBeGreaterThan(380);

  // With Ctrl the wheel zooms the map; without, it scrolls the page around the frame.
  const zoom = async () => (await lastTold(page, 'first', 'state'))?.data.camera?.zoom;
  const before = (await zoom()) ?? Number.POSITIVE_INFINITY;
  await page.mouse.move(300, 260);
  await page.keyboard.down('Control');
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, -100);
      return zoom();
    })
    .toBeGreaterThan(before);
  await page.keyboard.up('Control');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.mouse.move(320, 280);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(60);

  // Tab goes through both frames and leaves them; a shortcut of the atlas does nothing on the way.
  await page.locator('#before').focus();
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('first');
  await page.keyboard.press('s');
  for (let stops = 0; stops < 40 && (await focused()) !== 'after'; stops++) {
    await page.keyboard.press('Tab');
  }
  expect(await focused()).toBe('after');
  await expect(first.getByRole('dialog')).toHaveCount(0);

  // Another window's message and a damaged one change nothing, the page's own does.
  await page.evaluate(() => {
    const stranger = document.createElement('iframe');
    stranger.srcdoc = `<script>parent.frames[0].postMessage({ target: 'corridor-atlas', version: 1, type: 'set', address: 'en/p/' }, '*')</script>`;
    document.body.append(stranger);
    return new Promise((resolve) => stranger.addEventListener('load', resolve));
  });
  await page.evaluate(() => {
    const send = (address: string) =>
      window.frames[0]?.postMessage(
        { target: 'corridor-atlas', version: 1, type: 'set', address },
        '*',
      );
    send('https://evil.test/');
    window.frames[0]?.postMessage('set', '*');
    send('es/p/chancay-port/');
  });
  await expect(first.locator('html')).toHaveAttribute('lang', 'es');
  await expect
    .poll(async () => (await lastTold(page, 'first', 'state'))?.data.address)
    .toBe('es/p/chancay-port/');
  const addresses = await page.evaluate(() => window.told.map(({ data }) => data.address));
  expect(addresses).not.toContain('en/p/');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await host.close();
});

async function frameOf(page: Page, id: string): Promise<Frame> {
  const element = await page.locator(`#${id}`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`No frame #${id}`);
  return frame;
}

async function drawn(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
  await frame.getByRole('heading', { level: 1 }).waitFor();
}

async function lastTold(page: Page, frame: string, type: string): Promise<Told | undefined> {
  return page.evaluate(
    ([id, kind]) => window.told.findLast((told) => told.frame === id && told.data.type === kind),
    [frame, type],
  );
}
