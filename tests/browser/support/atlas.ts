import '../../../tools/i18n/all-messages';
import {
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test';
import type { Camera } from '../../../src/domain/camera';
import { LOCALES, type Locale } from '../../../src/domain/locale';
import type { Position } from '../../../src/geo/position';
import { type Translate, translator } from '../../../src/i18n/translator';
import type { LengthUnit } from '../../../src/state/preferences-slice';
import { parseCamera } from '../../../src/url/camera-param';
import { copyNear, isWithin, pixelOf, type Rectangle } from './mercator';
import { type Picture, readPng } from './png';
import { test as base } from './shared-context';

export { expect };

/** Faults of the page that nobody would notice. A test that provokes one states the texts it expects. */
export interface Faults {
  allow(...patterns: RegExp[]): void;
  /** Allows requests to another host that the test has started itself. */
  allowHost(url: string): void;
  readonly seen: readonly string[];
}

export const test = base.extend<{ faults: Faults; atlas: Atlas }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const hosts = [new URL(baseURL ?? '').host];
      const patterns: RegExp[] = [];
      const seen: string[] = [];
      const onConsole = (message: ConsoleMessage) => {
        if (message.type() === 'error') seen.push(`console: ${wordsOf(message)}`);
      };
      const onError = (error: WebError) => seen.push(`page: ${error.error().message}`);
      const onRequest = (request: Request) => {
        const { protocol, host } = new URL(request.url());
        const isRemote = /^(https?|wss?):$/.test(protocol) && !hosts.includes(host);
        if (isRemote) seen.push(`request to another host: ${request.url()}`);
      };
      context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
      await use({
        allow: (...more) => patterns.push(...more),
        allowHost: (url) => hosts.push(new URL(url).host),
        seen,
      });
      context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
      const unexpected = seen.filter((fault) => !patterns.some((pattern) => pattern.test(fault)));
      expect(unexpected, 'faults that no reader would see').toEqual([]);
    },
    { auto: true },
  ],
  atlas: async ({ page }, use, { project }) => use(new Atlas(page, project.name === 'map')),
});

/** The atlas in a browser, with the actions and observations of a reader. */
export class Atlas {
  readonly page: Page;
  readonly canvas: Locator;
  readonly panel: Locator;
  readonly heading: Locator;
  readonly notices: Locator;
  /** Whether the browser supports WebGL and shows the map. */
  readonly hasMap: boolean;

  constructor(page: Page, hasMap: boolean) {
    this.page = page;
    this.hasMap = hasMap;
    this.canvas = page.locator('#map canvas');
    this.panel = page.locator('#panel');
    this.heading = page.getByRole('heading', { level: 1 });
    this.notices = page.locator('.notices');
  }

  /** Opens an address cold and waits until the panels are shown, the corridor is drawn and the map follows the pointer. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.heading.waitFor();
    await this.drawn();
    if (this.hasMap) await this.marked('map-follows-pointer');
  }

  /** Resolves when the corridor is drawn or, without WebGL, when the page knows that there is no map. */
  async drawn(): Promise<void> {
    if (!this.hasMap)
      await this.page.locator('.map-message[data-map=unavailable]').waitFor({ state: 'attached' });
    else await this.marked('corridor-drawn');
  }

  /** Resolves when everything of the first view is drawn. */
  async idle(): Promise<void> {
    await this.marked('map-idle');
  }

  private async marked(mark: string): Promise<void> {
    await this.page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
  }

  /** Returns the messages of the interface in a locale. */
  words(locale: Locale): Translate {
    return translator(locale);
  }

  /** Returns the links in the panel, or in a part of it, with a name, whatever note follows it. */
  linkTo(name: string, within = this.panel): Locator {
    const named = this.page.getByText(name, { exact: true });
    return within
      .getByRole('link')
      .filter({ has: named })
      .or(within.getByRole('link', { name, exact: true }));
  }

  /** Returns the section of a page below a heading. */
  part(title: string): Locator {
    return this.panel.getByRole('region', { name: title, exact: true });
  }

  /** Opens the menu and returns its choice of a unit for lengths at sea. */
  async unitChoice(unit: LengthUnit): Promise<Locator> {
    const t = this.words(await this.language());
    const choice = this.page.getByRole('radio', { name: t(`bar.unit.${unit}`) });
    if (!(await choice.isVisible())) {
      await this.page.getByRole('button', { name: t('bar.menu') }).click();
    }
    return choice;
  }

  /** Returns the present address. */
  address(): URL {
    return new URL(this.page.url());
  }

  /** Returns the part of the window that no bar, panel or sheet covers. */
  async room(): Promise<Rectangle> {
    return this.page.evaluate(() => {
      const bar = document.querySelector('.bar')?.getBoundingClientRect();
      const panel = document.querySelector('#panel')?.getBoundingClientRect();
      const isSheet = panel !== undefined && panel.width >= innerWidth;
      return {
        left: panel && !isSheet ? panel.right : 0,
        top: bar?.bottom ?? 0,
        right: innerWidth,
        bottom: isSheet ? panel.top : innerHeight,
      };
    });
  }

  /** Returns the camera of the address, which is written shortly after the map has come to rest. */
  async cameraInAddress(): Promise<Camera> {
    await expect.poll(() => this.address().searchParams.get('m')).not.toBeNull();
    return cameraOf(this.page.url());
  }

  /** Returns the camera of the map once it is at rest. */
  async camera(): Promise<Camera> {
    const mark = await this.page.waitForFunction(
      () => document.querySelector<HTMLElement>('#map')?.dataset.camera,
    );
    const [zoom, lat, lon, bearing, pitch] = String(await mark.jsonValue())
      .split('/')
      .map(Number) as [number, number, number, number, number];
    return { zoom, lat, lon, bearing, pitch };
  }

  /** Opens the dialog that shares the view, copies the link, closes the dialog and returns the link from the clipboard. */
  async copyLink(): Promise<string> {
    const locale = await this.language();
    const t = translator(locale, 'sharing');
    await this.shareButton(locale).click();
    const dialog = this.page.getByRole('dialog', { name: t('share.title') });
    await dialog.getByRole('button', { name: t('share.copy') }).click();
    await expect(dialog.getByText(t('share.copied'))).toBeVisible();
    await this.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const link = await this.page.evaluate(() => navigator.clipboard.readText());
    if (this.hasMap) expect(link).toContain('m=');
    return link;
  }

  /** Returns the button of the bar that shares the view. */
  shareButton(locale: Locale): Locator {
    return this.page
      .getByRole('banner')
      .getByRole('button', { name: this.words(locale)('bar.share'), exact: true });
  }

  async language(): Promise<Locale> {
    const lang = await this.page.locator('html').getAttribute('lang');
    return LOCALES.find((locale) => lang?.startsWith(locale)) ?? 'en';
  }

  /** Returns where a position is on screen, on the copy of the world in the middle. */
  async pixelOf(position: Position, camera?: Camera): Promise<{ x: number; y: number }> {
    const seen = camera ?? (await this.camera());
    return pixelOf([copyNear(position[0], seen.lon), position[1]], seen, await this.room());
  }

  async clickMap(position: Position, camera?: Camera): Promise<void> {
    const { x, y } = await this.pixelOf(position, camera);
    await this.page.mouse.move(x, y);
    await this.page.mouse.click(x, y);
  }

  /** Drags the map by hand, at rest before the release so that no inertia follows. */
  async drag(from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    const steps = 12;
    for (let i = 1; i <= steps; i++) {
      await mouse.move(from.x + (by.x * i) / steps, from.y + (by.y * i) / steps);
    }
    await this.rest();
    await mouse.up();
  }

  /** Resolves after a rest long enough that a release has no inertia: MapLibre looks back 160 ms. */
  private async rest(): Promise<void> {
    const now = () => this.page.evaluate(() => performance.now());
    const since = await now();
    await expect.poll(now, { intervals: [50] }).toBeGreaterThan(since + 200);
  }

  async picture(): Promise<Picture> {
    return readPng(await this.page.screenshot({ animations: 'disabled' }));
  }

  /** Returns the share of the visible positions of a line that have a pixel of its colour nearby. */
  async shareDrawn(
    track: readonly Position[],
    camera: Camera,
    isColour: (pixel: readonly [number, number, number]) => boolean,
  ): Promise<{ inSight: number; share: number }> {
    const room = await this.room();
    const places = [-360, 0, 360]
      .flatMap((turn) => track.map(([lon, lat]) => pixelOf([lon + turn, lat], camera, room)))
      .filter((place) => isWithin(place, room, 12));
    const inSight = await this.onCanvas(places);
    const picture = await this.picture();
    const drawn = inSight.filter(({ x, y }) =>
      hasNear(picture, Math.round(x), Math.round(y), isColour),
    );
    return { inSight: inSight.length, share: drawn.length / Math.max(1, inSight.length) };
  }

  /** Returns those of the places that no notice, legend or button covers. */
  private async onCanvas<T extends { x: number; y: number }>(places: readonly T[]): Promise<T[]> {
    const isFree = await this.page.evaluate(
      (each) =>
        each.map(({ x, y }) =>
          [-6, 6].every((d) => document.elementFromPoint(x, y + d)?.localName === 'canvas'),
        ),
      places,
    );
    return places.filter((_, i) => isFree[i]);
  }
}

function cameraOf(url: string): Camera {
  const camera = parseCamera(new URL(url).searchParams.get('m') ?? '');
  if (!camera) throw new Error(`No camera in ${url}`);
  return camera;
}

function hasNear(
  picture: Picture,
  x: number,
  y: number,
  isColour: (pixel: readonly [number, number, number]) => boolean,
): boolean {
  for (let dy = -4; dy <= 4; dy++) {
    for (let dx = -4; dx <= 4; dx++) if (isColour(picture.at(x + dx, y + dy))) return true;
  }
  return false;
}

/**
 * Returns whether a pixel has the corridor's colour, in the light or dark theme, slightly blended with its
 * surroundings.
 */
export function isAccent([red, green, blue]: readonly [number, number, number]): boolean {
  return red > 170 && red - green > 70 && red - blue > 90;
}

function wordsOf(message: ConsoleMessage): string {
  const { url } = message.location();
  return url ? `${message.text()} (${url})` : message.text();
}

/** Returns a regular expression that matches exactly a text. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
