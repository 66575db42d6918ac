import { localDay } from '../../../domain/local-day';
import type { DrawingFailure, DrawnMap } from '../../../domain/map-picture';
import {
  fixedSheet,
  type SheetParts,
  scaleMark,
  sheetSvg,
} from '../../../exports/picture/picture-sheet';
import type { PictureSize } from '../../../exports/picture/picture-size';
import { scaleBar } from '../../../exports/picture/scale-bar';
import { kilometres, kilometresToNauticalMiles } from '../../../geo/units';
import { formatDate } from '../../../i18n/format-date';
import { inUnit, lengthSymbol } from '../../../i18n/format-length';
import { formatNumber } from '../../../i18n/format-number';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { fontStyle } from '../../drawings/font-style';
import { rasterize } from '../../drawings/rasterize';
import { sheetColours, textMeasure } from '../../drawings/sheet-look';
import { readLegend } from './read-legend';

export type MapFormat = 'png' | 'svg';

/** What the reader chose of a picture, and where its legend is on screen. */
export interface WantedPicture {
  readonly format: MapFormat;
  readonly size: PictureSize;
  readonly title: string;
  readonly legend: Element;
}

export type MapFile =
  | {
      readonly ok: true;
      readonly file: Blob;
      /** How many entries of the legend have no room. */
      readonly leftOut: number;
    }
  | { readonly ok: false; readonly reason: DrawingFailure };

/** Returns a function that makes a picture of the map with title, legend, scale, sources and date. */
export function useMapFile(): (wanted: WantedPicture) => Promise<MapFile> {
  const { mapDrawer } = useServices();
  const linesOf = useLines();
  const scaleOf = useScale();
  return async ({ format, size, title, legend }) => {
    const kind = format === 'png' ? 'pixels' : 'svg';
    const entries = readLegend(legend);
    const parts: Omit<SheetParts, 'lines'> = {
      ...{ title, legend: entries, width: size.width, isFullWidth: true },
      ...{ colours: sheetColours(), measure: textMeasure() },
    };
    // The map's size depends on the lines below it, and these on whose data it draws.
    const { box } = fixedSheet({ ...parts, lines: linesOf(PLACEHOLDER_CREDIT) }, size.height);
    const drawn = await mapDrawer.draw(kind, { width: box.width, height: Math.round(box.height) });
    if (!drawn.ok) return drawn;
    const { map } = drawn;
    const whole: SheetParts = { ...parts, lines: linesOf(map.credit) };
    const laid = fixedSheet(whole, size.height, map.height);
    const scale = scaleOf(map, whole, laid.box.y + Math.min(map.height, laid.box.height) - 10);
    const sheet = { ...laid, frame: laid.frame + scale };
    const words = [...whole.lines, ...entries.map(({ label }) => label), scale].join('');
    const bold = title + entries.map(({ label, isHeading }) => (isHeading ? label : '')).join('');
    if (map.drawing.kind === 'svg') {
      const { markup } = map.drawing;
      const names = markup.replace(/<[^>]*>/g, '');
      const defs = await fontStyle(words, bold + names);
      const text = sheetSvg(sheet, whole.colours, { drawing: markup, defs });
      const file = new Blob([text], { type: 'image/svg+xml' });
      return { ok: true, file, leftOut: sheet.leftOut };
    }
    const frame = sheetSvg(sheet, whole.colours, {
      drawing: '',
      defs: await fontStyle(words, bold),
    });
    const { href } = map.drawing;
    const under = { href, box: { ...laid.box, height: map.height } };
    try {
      return { ok: true, file: await rasterize(frame, size, under), leftOut: sheet.leftOut };
    } catch (error) {
      console.warn('The picture cannot be drawn:', error);
      return { ok: false, reason: 'too-large' };
    }
  };
}

/** As long as what is named below most maps. */
const PLACEHOLDER_CREDIT = 'GeoNames | Natural Earth | © OpenStreetMap contributors 2017';

/** Returns a function that writes the lines below the map: whose it is, of which day and licence, and where it lives. */
function useLines(): (credit: string) => readonly string[] {
  const t = useTranslate();
  const tPictures = useTranslate('pictures');
  const tSharing = useTranslate('sharing');
  const locale = useLocale();
  const { permanentHref } = useServices();
  const known = useAtlas((state) => state.version);
  return (credit) => {
    const name = t('app.name');
    const version =
      known?.state === 'ready' ? tSharing('style.version', { version: known.value.version }) : '';
    const made = [
      name,
      version,
      formatDate(locale, localDay(new Date())),
      tPictures('licence'),
      tPictures('not-for-navigation'),
    ];
    const sources = credit.trim() === '' ? '' : tPictures('sources', { sources: credit.trim() });
    return [
      [made.filter(Boolean).join(' · '), sources].filter(Boolean).join(' · '),
      permanentHref(),
    ];
  };
}

/** Returns a function that draws the bar of the scale above a line; nothing for a tilted map. */
function useScale(): (map: DrawnMap, parts: SheetParts, bottom: number) => string {
  const tPictures = useTranslate('pictures');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  return ({ width, metresPerPixel }, parts, bottom) => {
    if (metresPerPixel === undefined) return '';
    const across = kilometres((metresPerPixel * width) / 1000);
    const { length, share } = scaleBar(inUnit(kilometresToNauticalMiles(across), unit));
    const text = tPictures('scale', {
      length: `${formatNumber(locale, length, 3)} ${lengthSymbol(locale, unit)}`,
    });
    return scaleMark({ x: 10, y: bottom }, { text, length: share * width }, parts);
  };
}
