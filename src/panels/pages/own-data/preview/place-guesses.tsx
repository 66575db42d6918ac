import { countryName } from '../../../../domain/country-name';
import type { PlaceGuess } from '../../../../own-data/own-file';
import { useLocale, useTranslate } from '../../../context/atlas-context';

/** Names that are listed at most. */
const MOST = 50;

/** Lists which place of the gazetteer each name was taken for, those that are spelled differently first. */
export function PlaceGuesses({ places }: { readonly places: readonly PlaceGuess[] }) {
  const tOwn = useTranslate('own');
  const locale = useLocale();
  const sorted = places.toSorted((a, b) => Number(a.isExact) - Number(b.isExact));
  const more = places.length - MOST;
  return (
    <details className="own-details">
      <summary>{tOwn('places.title')}</summary>
      <ul>
        {sorted.slice(0, MOST).map(({ text, name, country, isExact }) => (
          <li key={text}>
            {tOwn('places.row', { text, name, country: countryName(locale, country) })}
            {!isExact && <span className="table-note">{tOwn('places.near')}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="remark">{tOwn('places.more', { count: more })}</p>}
    </details>
  );
}
