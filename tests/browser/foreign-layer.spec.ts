import { LOCALES } from '../../src/domain/locale';
import { translator } from '../../src/i18n/translator';
import { madeArchive, namedPoints } from '../../src/map/foreign-tiles/archive.fixture';
import { type Atlas, expect, test } from './support/atlas';

const HOST = 'data.test';
const ADDRESS = `https://${HOST}/mines.geojson`;
const LINK = `?v=1&own=${encodeURIComponent(ADDRESS)}`;
const tOwn = translator('en', 'own');
const title = tOwn('foreign.title', { host: HOST });

const MINES = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Toromocho' },
      geometry: { type: 'Point', coordinates: [-76.1, -11.6] },
    },
  ],
});

/** Counts what is asked of the foreign host, which answers with a text or not at all. */
async function host(atlas: Atlas, text: string | null): Promise<{ readonly asked: string[] }> {
  const asked: string[] = [];
  await atlas.page.context().route(`https://${HOST}/**`, async (route) => {
    const { referer, cookie, origin } = await route.request().allHeaders();
    asked.push(`${route.request().url()} ${origin} ${referer} ${cookie}`);
    if (text === null) await route.abort('connectionrefused');
    else await route.fulfill({ body: text, headers: { 'access-control-allow-origin': '*' } });
  });
  return { asked };
}

const dialogOf = (atlas: Atlas) => atlas.page.getByRole('dialog', { name: title });
const agree = (atlas: Atlas) =>
  dialogOf(atlas).getByRole('button', { name: tOwn('foreign.agree', { host: HOST }) });

/** Opens the link and waits for the question, behind which the page is hidden from readers. */
async function openLink(atlas: Atlas): Promise<void> {
  await atlas.page.goto(`/en/${LINK}`);
  await dialogOf(atlas).waitFor();
}

test('a link to a file of another host asks first, then opens it as a layer, without a name of who asks', async ({
  atlas,
  faults,
}) => {
  faults.allowHost(ADDRESS);
  const { asked } = await host(atlas, MINES);
  await openLink(atlas);
  await expect(dialogOf(atlas)).toContainText(ADDRESS);
  expect(asked).toEqual([]);
  await agree(atlas).click();
  await expect(
    atlas.panel.getByText(tOwn('check.title', { name: `mines (${HOST})` })),
  ).toBeVisible();
  expect(asked).toEqual([`${ADDRESS} null undefined undefined`]);
});

test('a refusal asks nothing of the host and holds for the view @all', async ({ atlas }) => {
  const { asked } = await host(atlas, MINES);
  await openLink(atlas);
  await dialogOf(atlas)
    .getByRole('button', { name: tOwn('foreign.refuse') })
    .click();
  await expect(dialogOf(atlas)).toHaveCount(0);
  await atlas.panel.getByRole('link').first().click();
  expect(atlas.address().searchParams.get('own')).toBe(ADDRESS);
  await expect(dialogOf(atlas)).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('a host that is down is told, and a file that is none of the formats @all', async ({
  atlas,
  page,
  faults,
}) => {
  faults.allowHost(ADDRESS);
  faults.allow(/ERR_CONNECTION_REFUSED/);
  await host(atlas, null);
  await openLink(atlas);
  await agree(atlas).click();
  await expect(dialogOf(atlas).getByRole('alert')).toHaveText(
    tOwn('foreign.unreachable', { host: HOST }),
  );
  await page.context().unroute(`https://${HOST}/**`);
  await host(atlas, '{"type":"FeatureCollection","features":[');
  await agree(atlas).click();
  await expect(atlas.panel.getByText(tOwn('failed.no-rows'))).toBeVisible();
});

for (const locale of LOCALES) {
  test(`the question is asked in the language of the page: ${locale} @long`, async ({ page }) => {
    await page.goto(`/${locale}/${LINK}`);
    const words = translator(locale, 'own')('foreign.title', { host: HOST });
    await expect(page.getByRole('dialog', { name: words })).toBeVisible();
  });
}

test('an archive of tiles that cannot be read is refused in words @all', async ({
  atlas,
  page,
  faults,
}) => {
  const address = `https://${HOST}/mines.pmtiles`;
  faults.allowHost(address);
  let answer = { status: 200, body: Buffer.from(MINES), isWhole: false };
  await page.context().route(`https://${HOST}/**`, async (route) => {
    const { range = '' } = await route.request().allHeaders();
    const [from = 0, to = 0] = range.replace('bytes=', '').split('-').map(Number);
    const part = answer.body.subarray(from, to + 1);
    const { status, body } = answer.isWhole ? answer : { ...answer, body: part };
    await route.fulfill({ status, body, headers: { 'access-control-allow-origin': '*' } });
  });
  await page.goto(`/en/?v=1&own=${encodeURIComponent(address)}`);
  const points = namedPoints(['Toromocho', -76.1, -11.6]);
  for (const [status, body, words] of [
    [200, Buffer.from(MINES), 'no-parts'],
    [206, Buffer.from(MINES), 'not-pmtiles'],
    [206, Buffer.from(madeArchive(points, { tileType: 2 })), 'raster'],
    [206, Buffer.from(madeArchive(points, { metadata: {} })), 'damaged'],
    [206, Buffer.alloc(20_000), 'too-large'],
  ] as const) {
    answer = { status, body, isWhole: words === 'too-large' };
    await agree(atlas).click();
    await expect(dialogOf(atlas).getByRole('alert')).toHaveText(
      tOwn(`foreign.tiles.${words}`, { host: HOST }),
    );
  }
});
