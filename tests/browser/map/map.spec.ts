import { translator } from '../../../src/i18n/translator';
import { expect, isAccent, literal, test } from '../support/atlas';
import { expectDrawn, flat, OPEN_SEA } from '../support/drawn';
import { copyNear, isWithin, pixelOf } from '../support/mercator';
import {
  CORRIDOR_ID,
  mostIsolatedProject,
  nameOf,
  positionOfPort,
  seaTrack,
  VOYAGE_TITLE,
} from '../support/published';

const t = translator('en');

test.describe('the sea leg', () => {
  for (const { name, lon, by, tag } of [
    { name: 'eastwards', lon: 168, by: { x: -420, y: 0 }, tag: '@all' },
    { name: 'westwards', lon: -168, by: { x: 420, y: 0 }, tag: '@long' },
  ]) {
    test(`stays drawn while the map is dragged ${name} across 180 degrees`, {
      tag,
    }, async ({ atlas }) => {
      const start = flat(2.6, 25, lon);
      await atlas.open(`/en/?v=1&m=2.6/25/${lon}&l=corridor`);
      await expectDrawn(atlas, { camera: start });
      const { left, right, top, bottom } = await atlas.room();
      const hand = { x: by.x < 0 ? right - 100 : left + 100, y: (top + bottom) / 2 };
      await atlas.drag(hand, by);
      const moved = copyNear(lon - (by.x / (512 * 2 ** 2.6)) * 360, 0);
      expect(Math.sign(moved), 'on the other side of 180 degrees').toBe(-Math.sign(lon));
      await expectDrawn(atlas, { camera: flat(2.6, 25, moved) });
      await expect.poll(async () => (await atlas.cameraInAddress()).lon).toBeCloseTo(moved, 0);
      await atlas.drag({ ...hand, x: hand.x + by.x }, { x: -by.x, y: 0 });
      await expectDrawn(atlas, { camera: start });
      await expect.poll(async () => (await atlas.cameraInAddress()).lon).toBeCloseTo(lon, 0);
    });
  }

  test('is continuous at low and high zoom, on either side of 180 degrees', {
    tag: '@all',
  }, async ({ atlas }) => {
    for (const [zoom, lat, lon] of [
      [1.2, 20, -150],
      [3.5, 40, 219.5],
      [5, 45, -179.9],
      [5, 45, 179.9],
    ] as const) {
      await atlas.open(`/en/?v=1&m=${zoom}/${lat}/${lon}&l=corridor`);
      await expectDrawn(atlas, { camera: flat(zoom, lat, copyNear(lon, 180)) });
      const camera = await atlas.camera();
      expect(camera.zoom).toBeCloseTo(zoom, 2);
      expect(camera.lat).toBeCloseTo(lat, 2);
      expect(copyNear(camera.lon, lon)).toBeCloseTo(lon, 2);
    }
  });

  test('is drawn on the globe', { tag: '@all' }, async ({ page, atlas }) => {
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

  test('opens its page where it is clicked', { tag: '@all' }, async ({ atlas }) => {
    await atlas.open('/en/?v=1&m=3/40/-170&l=corridor.land-legs.ports.projects');
    await expectDrawn(atlas);
    const camera = await atlas.camera();
    const room = await atlas.room();
    const place = seaTrack.find((each) => isWithin(pixelOf(each, camera, room), room, 150));
    if (!place) throw new Error('The sea leg has no place in sight');
    await atlas.clickMap(place);
    await expect(atlas.heading).toHaveText(VOYAGE_TITLE.en);
    expect(atlas.address().pathname).toBe(`/en/c/${CORRIDOR_ID}/`);
  });
});

test.describe('a real click on the canvas', () => {
  const project = mostIsolatedProject();
  const [lon, lat] = project.position;

  for (const { name, m, tag } of [
    {
      name: 'off the middle',
      m: `7/${(lat + 0.6).toFixed(4)}/${(lon - 0.9).toFixed(4)}`,
      tag: '@long',
    },
    {
      name: 'after a turn round the world',
      m: `7/${lat}/${(lon + 360).toFixed(4)}`,
      tag: '@long',
    },
  ]) {
    test(`opens the page of a project ${name}`, { tag }, async ({ atlas }) => {
      await atlas.open(`/en/?v=1&m=${m}`);
      await atlas.idle();
      await atlas.clickMap(project.position);
      await expect(atlas.heading).toHaveText(nameOf('project', project.id).en);
      expect(atlas.address().pathname).toBe(`/en/p/${project.id}/`);
    });
  }

  test('opens the page of a port, on the visible copy of the world', { tag: '@long' }, async ({
    atlas,
  }) => {
    await atlas.open(`/en/?v=1&m=5/28/128&l=ports`);
    await atlas.idle();
    await atlas.clickMap(positionOfPort('cnsgh'));
    await expect(atlas.heading).toHaveText(nameOf('port', 'cnsgh').en);
  });

  test('on a cluster zooms in and stays on the page', { tag: '@all' }, async ({ atlas }) => {
    await atlas.open('/en/?v=1&m=2.6/-10/-80&l=projects');
    await atlas.idle();
    await atlas.clickMap([-76.5, -11.8]);
    await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(2.9);
    await expect.poll(async () => (await atlas.cameraInAddress()).zoom).toBeGreaterThan(2.9);
    await expect(atlas.heading).toHaveText(t('overview.title'));
  });

  test('on nothing changes nothing, and the next one on a project opens it', {
    tag: '@all',
  }, async ({ page, atlas }) => {
    await atlas.open(`/en/?v=1&m=7/${lat}/${lon}`);
    await atlas.idle();
    const before = page.url();
    await atlas.clickMap([lon + 1.5, lat - 0.5]);
    await expect(atlas.heading).toHaveText(t('overview.title'));
    expect(page.url()).toBe(before);
    await atlas.clickMap(project.position);
    await expect(atlas.heading).toHaveText(nameOf('project', project.id).en);
    await page.goBack();
    await expect(atlas.heading).toHaveText(t('overview.title'));
    expect(page.url(), 'the click beside everything has left no step').toBe(before);
  });
});

test.describe('what is selected', () => {
  // `every-fit.built.test.ts` holds the same for every record, by its sums.
  test('is never behind the panel', { tag: '@long' }, async ({ atlas }) => {
    const project = mostIsolatedProject();
    for (const [path, position] of [
      ['p/chancay-port/', positionOfPort('pechy')],
      ['port/cnsgh/', positionOfPort('cnsgh')],
      [`p/${project.id}/`, project.position],
    ] as const) {
      await atlas.open(`/en/${path}`);
      await expect
        .poll(async () => isWithin(await atlas.pixelOf(position), await atlas.room(), 20), path)
        .toBe(true);
      // With the whole corridor in view the test would prove nothing.
      expect((await atlas.camera()).zoom, path).toBeGreaterThan(4);
    }
  });

  test('moves out from behind the panel when it is selected in the list', { tag: '@long' }, async ({
    page,
    atlas,
  }) => {
    const project = mostIsolatedProject();
    await atlas.open('/en/p/?v=1&m=6/-12/-77');
    expect(isWithin(await atlas.pixelOf(project.position), await atlas.room(), 20)).toBe(false);
    await page.getByRole('link', { name: new RegExp(`^${literal(project.name.en)}`) }).click();
    await expect(atlas.heading).toHaveText(nameOf('project', project.id).en);
    await expect
      .poll(async () => isWithin(await atlas.pixelOf(project.position), await atlas.room(), 20))
      .toBe(true);
  });
});

test.describe('layers', () => {
  test('are shown and hidden by their switches', { tag: '@long' }, async ({ page, atlas }) => {
    await atlas.open('/en/?v=1&m=2.6/25/-170&l=corridor');
    const camera = flat(2.6, 25, -170);
    await expectDrawn(atlas, { camera });
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
    await expectDrawn(atlas, { camera });
  });
});

test('the Pacific is in the middle of the map, and 180 degrees does not cut the corridor', {
  tag: '@long',
}, async ({ atlas }) => {
  await atlas.open('/en/');
  const camera = await atlas.camera();
  expect(Math.abs(camera.lon), 'degrees of longitude of the middle').toBeGreaterThan(130);
  const sides = {
    east: OPEN_SEA.filter(([lon]) => lon > -180),
    west: OPEN_SEA.filter(([lon]) => lon <= -180),
    across: OPEN_SEA.filter(([lon]) => Math.abs(lon + 180) < 12),
  };
  for (const [side, track] of Object.entries(sides)) {
    const look = () => atlas.shareDrawn(track, camera, isAccent);
    expect((await look()).inSight, `positions in sight, ${side}`).toBeGreaterThan(2);
    await expect
      .poll(async () => (await look()).share, { message: `share that is drawn, ${side}` })
      .toBeGreaterThan(0.9);
  }
});
