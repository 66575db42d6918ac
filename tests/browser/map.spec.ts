import { translator } from '../../src/i18n/translator';
import { expect, isAccent, literal, test } from './support/atlas';
import { isWithin, pixelOf } from './support/mercator';
import {
  corridorMap,
  loneliestProject,
  nameOf,
  seaTrack,
  THE_CORRIDOR,
  THE_VOYAGE,
} from './support/published';

const t = translator('en');

/** Positions of the sea leg well off its ends, where ports and clusters may lie over it. */
const OPEN_SEA = seaTrack.slice(
  Math.round(seaTrack.length * 0.15),
  Math.round(seaTrack.length * 0.85),
);

/** Words, arrows and symbols may lie on the line here and there. */
const ALMOST_ALL = 0.9;

test.describe('the sea leg', () => {
  for (const { name, m, by } of [
    { name: 'eastwards', m: '2.6/25/168', by: { x: -420, y: 0 } },
    { name: 'westwards', m: '2.6/25/-168', by: { x: 420, y: 0 } },
  ]) {
    test(`stays drawn while the map is dragged ${name} across 180 degrees`, async ({ atlas }) => {
      await atlas.open(`/en/?v=1&m=${m}&l=corridor`);
      const start = await atlas.cameraInAddress();
      await expectDrawn(atlas, start);
      const { left, right, top, bottom } = await atlas.room();
      const hand = { x: by.x < 0 ? right - 100 : left + 100, y: (top + bottom) / 2 };
      await atlas.drag(hand, by);
      await expect.poll(() => atlas.address().searchParams.get('m')).not.toBe(m);
      const half = await atlas.cameraInAddress();
      expect(Math.sign(half.lon), 'on the other side of 180 degrees').toBe(-Math.sign(start.lon));
      expect(half.lat).toBeCloseTo(start.lat, 0);
      await expectDrawn(atlas, half);
      await atlas.drag({ ...hand, x: hand.x + by.x }, { x: -by.x, y: 0 });
      await expect
        .poll(async () => Math.sign((await atlas.cameraInAddress()).lon))
        .toBe(Math.sign(start.lon));
      const back = await atlas.cameraInAddress();
      expect(back.lon).toBeCloseTo(start.lon, -1);
      await expectDrawn(atlas, back);
    });
  }

  for (const m of ['1.2/20/-150', '3.5/40/180', '5/45/-179.9', '5/45/179.9']) {
    test(`is continuous at ${m}`, async ({ atlas }) => {
      await atlas.open(`/en/?v=1&m=${m}&l=corridor`);
      await expectDrawn(atlas, await atlas.cameraInAddress());
    });
  }

  test('is drawn on the globe', async ({ page, atlas }) => {
    await atlas.open('/en/?v=1&m=2/25/-170&l=corridor');
    await page.getByRole('button', { name: t('map.globe') }).click();
    await expect(page.getByRole('button', { name: t('map.flat') })).toBeVisible();
    await expect.poll(() => atlas.address().searchParams.get('g')).toBe('globe');
    const { left, top, right, bottom } = await atlas.room();
    const columns = async () => {
      const picture = await atlas.picture();
      let lit = 0;
      for (let x = Math.ceil(left); x < right; x++) {
        for (let y = Math.ceil(top); y < bottom; y++) {
          if (isAccent(picture.at(x, y))) {
            lit++;
            break;
          }
        }
      }
      return lit;
    };
    await expect.poll(columns, { timeout: 30_000 }).toBeGreaterThan(150);
  });

  test('opens its page where it is clicked', async ({ atlas }) => {
    await atlas.open('/en/?v=1&m=3/40/-170&l=corridor.land-legs.ports.projects');
    const camera = await atlas.cameraInAddress();
    const room = await atlas.room();
    const place =
      seaTrack
        .map(([lon, lat]) => [lon, lat] as const)
        .find((each) => isWithin(pixelOf([each[0] + 0, each[1]], camera, room), room, 150)) ??
      OPEN_SEA[Math.round(OPEN_SEA.length / 2)];
    if (!place) throw new Error('The sea leg has no place in sight');
    await expectDrawn(atlas, camera);
    await atlas.clickMap(place, camera);
    await expect(atlas.heading).toHaveText(THE_VOYAGE.en);
    expect(atlas.address().pathname).toBe(`/en/c/${THE_CORRIDOR}/`);
  });
});

test.describe('a real click on the canvas', () => {
  const project = loneliestProject();
  const [lon, lat] = project.position;

  for (const { name, m } of [
    { name: 'in the middle', m: `7/${lat}/${lon}` },
    { name: 'off the middle', m: `7/${(lat + 0.6).toFixed(4)}/${(lon - 0.9).toFixed(4)}` },
    { name: 'after a turn round the world', m: `7/${lat}/${(lon + 360).toFixed(4)}` },
  ]) {
    test(`opens the page of a project ${name}`, async ({ page, atlas }) => {
      await atlas.open(`/en/?v=1&m=${m}`);
      await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
      await atlas.clickMap(project.position, await atlas.cameraInAddress());
      await expect(atlas.heading).toHaveText(nameOf('project', project.id).en);
      expect(atlas.address().pathname).toBe(`/en/p/${project.id}/`);
    });
  }

  test('opens the page of a port, on the copy of the world in sight', async ({ page, atlas }) => {
    const port = corridorMap.ports.find(({ id }) => id === 'cnsgh');
    if (!port) throw new Error('No port cnsgh');
    await atlas.open(`/en/?v=1&m=5/28/128&l=ports`);
    await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
    await atlas.clickMap(port.position, await atlas.cameraInAddress());
    await expect(atlas.heading).toHaveText(nameOf('port', 'cnsgh').en);
  });

  test('on a cluster comes nearer and stays on the page', async ({ page, atlas }) => {
    await atlas.open('/en/?v=1&m=2.6/-10/-80&l=projects');
    await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
    const { zoom } = await atlas.cameraInAddress();
    await atlas.clickMap([-76.5, -11.8], await atlas.cameraInAddress());
    await expect.poll(async () => (await atlas.cameraInAddress()).zoom).toBeGreaterThan(zoom + 0.3);
    await expect(atlas.heading).toHaveText(t('overview.title'));
  });

  test('on open water does nothing', async ({ atlas }) => {
    await atlas.open('/en/?v=1&m=4/-40/-120');
    await atlas.clickMap([-120, -40], await atlas.cameraInAddress());
    await expect(atlas.heading).toHaveText(t('overview.title'));
    expect(atlas.address().pathname).toBe('/en/');
  });
});

test.describe('what is selected', () => {
  test('is never underneath the panel', async ({ atlas }) => {
    for (const path of ['p/chancay-port/', 'port/cnsgh/', `p/${loneliestProject().id}/`]) {
      await atlas.open(`/en/${path}`);
      const id = path.split('/')[1];
      const position =
        loneliestProject().id === id
          ? loneliestProject().position
          : corridorMap.ports.find((port) => port.id === (id === 'cnsgh' ? id : 'pechy'))?.position;
      if (!position) throw new Error(`No position of ${path}`);
      const room = await atlas.room();
      expect(isWithin(await atlas.pixelOf(position), room, 20), path).toBe(true);
    }
  });

  test('comes out from under the panel when it is chosen in the list', async ({ page, atlas }) => {
    const project = loneliestProject();
    await atlas.open('/en/p/?v=1&m=6/-12/-77');
    await page.getByRole('link', { name: new RegExp(`^${literal(project.name.en)}`) }).click();
    await expect(atlas.heading).toHaveText(nameOf('project', project.id).en);
    await expect
      .poll(async () => isWithin(await atlas.pixelOf(project.position), await atlas.room(), 20), {
        timeout: 30_000,
      })
      .toBe(true);
  });
});

test.describe('layers', () => {
  test('go and come with their switches', async ({ page, atlas }) => {
    await atlas.open('/en/?v=1&m=2.6/25/-170&l=corridor');
    const camera = await atlas.cameraInAddress();
    await expectDrawn(atlas, camera);
    await page.getByRole('button', { name: t('legend.title') }).click();
    const toggle = page.getByRole('switch', { name: t('layer.corridor') });
    await toggle.focus();
    await page.keyboard.press('Space');
    await expect(toggle).not.toBeChecked();
    await expect.poll(() => atlas.address().searchParams.get('l')).toBe('none');
    await expect
      .poll(async () => (await atlas.shareDrawn(OPEN_SEA, camera, isAccent)).share)
      .toBeLessThan(0.1);
    await page.keyboard.press('Space');
    await expectDrawn(atlas, camera);
  });
});

async function expectDrawn(
  atlas: Parameters<Parameters<typeof test>[2]>[0]['atlas'],
  camera: Awaited<ReturnType<typeof atlas.cameraInAddress>>,
): Promise<void> {
  const look = () => atlas.shareDrawn(OPEN_SEA, camera, isAccent);
  expect((await look()).inSight, 'positions of the line in sight').toBeGreaterThan(10);
  await expect
    .poll(async () => (await look()).share, { message: 'share of the line that is drawn' })
    .toBeGreaterThan(ALMOST_ALL);
}
