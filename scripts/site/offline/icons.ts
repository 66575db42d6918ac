import { Resvg } from '@resvg/resvg-js';

/** An icon of the installed atlas. */
export interface AppIcon {
  /** Relative to the site's folder. */
  readonly url: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** `maskable` icons may be cut to any shape; `apple` ones are cut by the system and not listed in a web app manifest. */
  readonly purpose: 'any' | 'maskable' | 'apple';
}

export const APP_ICONS: readonly AppIcon[] = [
  { url: 'icons/192.png', size: 192, purpose: 'any' },
  { url: 'icons/512.png', size: 512, purpose: 'any' },
  { url: 'icons/maskable-192.png', size: 192, purpose: 'maskable' },
  { url: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
  { url: 'icons/apple-180.png', size: 180, purpose: 'apple' },
];

/** Of a maskable icon only a circle of 80 % is sure to be seen; the drawing spans 26 of the 32 units. */
const SCALE_IN_MASK = 0.72;

/** Draws an icon as PNG from that of the atlas, an SVG with a rounded ground. Throws if it has none. */
export function drawIcon(icon: string, { size, purpose }: AppIcon): Uint8Array {
  return new Resvg(purpose === 'any' ? icon : withFullGround(icon, purpose), {
    fitTo: { mode: 'width', value: size },
  })
    .render()
    .asPng();
}

/** Returns the icon with a ground up to its corners; of a maskable one the drawing on it is smaller. */
function withFullGround(icon: string, purpose: 'maskable' | 'apple'): string {
  const ground = /<rect width="32" height="32" rx="\d+"([^>]*)\/>/.exec(icon);
  if (!ground) throw new Error('icon.svg has no ground of 32 by 32');
  const scale = purpose === 'maskable' ? SCALE_IN_MASK : 1;
  return icon
    .replace(
      ground[0],
      `<rect width="32" height="32"${ground[1]}/><g transform="translate(16 16) scale(${scale}) translate(-16 -16)">`,
    )
    .replace('</svg>', '</g></svg>');
}
