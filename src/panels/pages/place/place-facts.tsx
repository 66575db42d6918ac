import { countryAt } from '../../../domain/country-grid';
import { countryName } from '../../../domain/country-name';
import type { Locale } from '../../../domain/locale';
import type { Town } from '../../../domain/town';
import type { Position } from '../../../geo/position';
import { formatPosition } from '../../../i18n/format-position';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Facts } from '../../prose/facts';
import { NearLink, portPage, useAwayText } from './near-list';
import { countryText, decimalText } from './place-text';
import type { Surroundings } from './surroundings';

/** Shows country, coordinates, and the nearest town and port. */
export function PlaceFacts({
  position,
  surroundings: { towns, ports },
}: {
  readonly position: Position;
  readonly surroundings: Surroundings;
}) {
  const tPlace = useTranslate('place');
  const locale = useLocale();
  const awayText = useAwayText();
  const countries = useAtlas((state) => state.countries);
  const [town, port] = [towns[0], ports[0]];
  return (
    <Facts
      facts={[
        ...(countries?.state === 'ready'
          ? [
              {
                term: tPlace('fact.country'),
                detail: countryText(locale, countryAt(countries.value, position)),
              },
            ]
          : []),
        {
          term: tPlace('fact.position'),
          detail: (
            <>
              {formatPosition(locale, position)}
              <span className="place-decimal">{decimalText(position)}</span>
            </>
          ),
        },
        ...(town
          ? [
              {
                term: tPlace('fact.town'),
                detail: `${townName(locale, town.place)} · ${awayText(town)}`,
              },
            ]
          : []),
        ...(port
          ? [
              {
                term: tPlace('fact.port'),
                detail: (
                  <>
                    <NearLink selection={portPage(port.place)}>{port.place.name[locale]}</NearLink>
                    {` · ${awayText(port)}`}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function townName(locale: Locale, { name, country }: Town): string {
  return country === undefined ? name[locale] : `${name[locale]}, ${countryName(locale, country)}`;
}
