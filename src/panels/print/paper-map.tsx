import type { MapPicture } from '../../domain/map-picture';
import { scaleBar } from '../../exports/picture/scale-bar';
import { kilometres, kilometresToNauticalMiles } from '../../geo/units';
import { inUnit, lengthSymbol } from '../../i18n/format-length';
import { formatNumber } from '../../i18n/format-number';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { PlainLegend } from '../legend/plain-legend';

/** Shows the picture of the map with its legend, its scale and who made its data; a sentence if there is none. */
export function PaperMap({ picture }: { readonly picture: MapPicture | undefined }) {
  const t = useTranslate('print');
  const layout = useAtlas((state) => state.layout);
  // The table covered it.
  if (layout === 'table') return null;
  if (!picture) return <p className="paper-map paper-note">{t('no-map')}</p>;
  const { href, width, height, credit, metresPerPixel } = picture;
  return (
    <figure className="paper-map">
      <div className="paper-picture">
        <img src={href} width={width} height={height} alt={t('map')} />
        {metresPerPixel !== undefined && <Scale metres={metresPerPixel * width} />}
      </div>
      <figcaption>
        <div className="paper-legend">
          <PlainLegend />
        </div>
        <p className="paper-credit">{credit}</p>
      </figcaption>
    </figure>
  );
}

/** Shows a bar of a round length in the reader's unit; `metres` is the width of the picture. */
function Scale({ metres }: { readonly metres: number }) {
  const t = useTranslate('print');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  const shown = inUnit(kilometresToNauticalMiles(kilometres(metres / 1000)), unit);
  const { length, share } = scaleBar(shown);
  return (
    <div className="paper-scale" role="img" aria-label={t('scale')}>
      <span>{`${formatNumber(locale, length, 3)} ${lengthSymbol(locale, unit)}`}</span>
      <span className="paper-bar" style={{ width: `${share * 100}%` }} />
    </div>
  );
}
