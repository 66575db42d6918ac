import type { Source } from '../../domain/source';
import { type SheetEntry, sheetRound, sheetSvg } from '../../exports/picture/picture-sheet';
import { element } from '../../exports/xml';
import { formatDate } from '../../i18n/format-date';
import { loadMessages } from '../../i18n/load-messages';
import { sentenceGap } from '../../i18n/sentence-gap';
import { translator } from '../../i18n/translator';
import { saveFile } from '../context/save-file';
import { fontStyle } from '../drawings/font-style';
import { rasterize } from '../drawings/rasterize';
import { sheetColours, textMeasure } from '../drawings/sheet-look';
import { standaloneContent } from '../drawings/standalone-svg';
import type { ChartTable } from './table/chart-table';
import type { ChartLocalization } from './use-chart-localization';

/** What the picture of a chart is made of. */
export interface SavedChart {
  /** Holds the drawing and its key. */
  readonly figure: Element;
  readonly table: ChartTable;
  readonly subtitle: string | undefined;
  readonly notes: readonly string[];
  /** The address of the chart. */
  readonly link: string;
  readonly version: string | undefined;
  /** The present day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly localization: ChartLocalization;
}

/** Sources that a picture names; a table of all comes with the data. */
const NAMED_SOURCES = 5;

/** Blank space at the sides of the drawing, as on a sheet. */
const MARGINS = 32;

/** Saves a chart as a picture of its own: with title, key, notes, sources, licence and date. Rejects if that is not possible. */
export async function saveChart(chart: SavedChart, format: 'svg' | 'png'): Promise<void> {
  const { table, localization } = chart;
  await loadMessages(localization.locale, ['pictures']);
  const svg = chart.figure.querySelector('.chart-svg');
  if (!(svg instanceof SVGSVGElement)) throw new Error('The figure has no drawing');
  const { width, height } = svg.viewBox.baseVal;
  const [colours, lines] = [sheetColours(), linesOf(chart)];
  const legend = keyOf(chart.figure);
  const parts = { title: table.title, legend, lines, colours, measure: textMeasure() };
  const sheet = sheetRound({ ...parts, width: width + MARGINS }, height);
  const drawing = standaloneContent(svg, (part) => part.classList.contains('chart-pointed'));
  const words = [svg.textContent ?? '', ...lines, ...legend.map(({ label }) => label)].join('');
  const defs = await fontStyle(words, table.title + (svg.textContent ?? ''));
  const text = sheetSvg(sheet, colours, { drawing, defs });
  if (format === 'svg') return saveFile(text, `${table.fileName}.svg`, 'image/svg+xml');
  saveFile(await rasterize(text, sheet), `${table.fileName}.png`, 'image/png');
}

function linesOf({
  table,
  subtitle,
  notes,
  link,
  version,
  day,
  localization,
}: SavedChart): string[] {
  const { locale, t } = localization;
  const tPictures = translator(locale, 'pictures');
  const name = t('app.name');
  const others = table.sources.length - NAMED_SOURCES;
  const named = table.sources.slice(0, NAMED_SOURCES).map((source) => sourceText(source));
  const made = [
    version === undefined ? name : `${name} · ${tPictures('version', { version })}`,
    formatDate(locale, day),
    tPictures('licence'),
  ];
  return [
    subtitle ?? '',
    notes.join(sentenceGap(locale)),
    named.length === 0
      ? tPictures('derived', { name })
      : [
          tPictures('sources', { sources: named.join('; ') }),
          ...(others > 0 ? [tPictures('more-sources', { count: others })] : []),
        ].join('; '),
    made.join(' · '),
    link,
  ].filter((line) => line !== '');
}

function sourceText({ publisher, title, date }: Source): string {
  return [publisher, title, date].filter((part) => part !== undefined).join(', ');
}

/** Returns what the colours of a chart stand for. */
function keyOf(figure: Element): readonly SheetEntry[] {
  return [...figure.querySelectorAll('.chart-key > li')].map((item) => {
    const swatch = item.querySelector('.chart-swatch');
    const fill = swatch ? getComputedStyle(swatch).backgroundColor : 'none';
    const markup = element('rect', { width: 12, height: 12, rx: 2, fill });
    return { label: item.textContent ?? '', symbol: { markup, width: 12, height: 12 } };
  });
}
