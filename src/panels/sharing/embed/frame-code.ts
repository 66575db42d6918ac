import type { Locale } from '../../../domain/locale';
import type { Theme } from '../../../state/preferences-slice';

/** A link to the view that a frame shows. */
export interface FramedView {
  readonly href: string;
  /** The folder of the atlas, with its trailing slash. */
  readonly root: string;
  /** Whether the reader has moved the map; if not, the frame fits what it shows to its own size. */
  readonly hasCamera: boolean;
}

/** Parts of a view that a frame does not show, or sets itself. */
const LEFT_OUT = /^(view|story|chart|theme|embed)=/;
const CAMERA = /^m=/;

/** Returns the address of a frame that shows a view in a language and a theme. */
export function frameAddress(
  { href, root, hasCamera }: FramedView,
  { locale, theme }: { readonly locale: Locale; readonly theme: Theme },
): string {
  const [path = '', query = ''] = href.slice(root.length).split('?');
  const keys = query
    .split('&')
    .filter((key) => key !== '' && !LEFT_OUT.test(key) && (hasCamera || !CAMERA.test(key)));
  const own = ['embed=1', ...(theme === 'auto' ? [] : [`theme=${theme}`])];
  return `${root}${path.replace(/^[^/]+/, locale)}?${[...keys, ...own].join('&')}`;
}

export interface FrameOptions {
  readonly src: string;
  readonly title: string;
  /** CSS pixels; null for the width of the page around it. */
  readonly width: number | null;
  readonly height: number;
}

/**
 * Returns the code of a frame. It tells the atlas the origin of the page around it, whatever that page tells others, since the
 * frame sends its messages to no unknown page.
 */
export function frameCode({ src, title, width, height }: FrameOptions): string {
  const attributes = [
    ['src', src],
    ['title', title],
    ['width', width === null ? '100%' : String(width)],
    ['height', String(height)],
    ['style', 'border: 0; max-width: 100%'],
    ['loading', 'lazy'],
    ['allow', 'fullscreen'],
    ['referrerpolicy', 'strict-origin'],
  ] as const;
  const lines = attributes.map(([name, value]) => `  ${name}="${escapeAttribute(value)}"`);
  return `<iframe\n${lines.join('\n')}\n></iframe>`;
}

/** Sizes of a frame in CSS pixels: from a narrow column to the width of a large screen. */
const SIZES = { min: 200, max: 3000 } as const;

/** Returns the size that a text gives, within its limits; undefined if it gives none. */
export function frameSize(text: string): number | undefined {
  const size = Number.parseInt(text, 10);
  return Number.isNaN(size) ? undefined : Math.min(Math.max(size, SIZES.min), SIZES.max);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
