import type { ReactNode } from 'react';
import { countryAt } from '../../../domain/country-grid';
import { placeAt } from '../../../domain/place';
import type { Selection } from '../../../domain/selection';
import { geodesicDistance } from '../../../geo/geodesic';
import { initialBearing } from '../../../geo/great-circle';
import type { Position } from '../../../geo/position';
import { shortName } from '../../../i18n/alternative-name';
import { formatPosition } from '../../../i18n/format-position';
import { countriesAround } from '../../../state/place-slice';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { type Fact, Facts } from '../../prose/facts';
import { NearLink, portPage, useAwayText } from './near-list';
import { countryText, decimalText, townText } from './place-text';
import type { Surroundings } from './surroundings';
import { useCorridorEnds } from './use-corridor-ends';

/** Shows country, coordinates, the nearest town and port, and how far both ends of the corridor are. */
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
  const ends = useCorridorEnds();
  const countries = useAtlas(countriesAround);
  const facts: Fact[] = [];
  if (countries?.state === 'ready') {
    const detail = countryText(locale, countryAt(countries.value, position));
    facts.push({ term: tPlace('fact.country'), detail });
  }
  facts.push({
    term: tPlace('fact.position'),
    detail: (
      <>
        {formatPosition(locale, position)}
        <Aside>{decimalText(position)}</Aside>
      </>
    ),
  });
  const [town, port] = [towns[0], ports[0]];
  if (town) {
    facts.push({
      term: tPlace('fact.town'),
      detail: (
        <LinkedFact
          selection={placeAt(town.place.position)}
          name={townText(locale, town.place)}
          away={awayText(town)}
        />
      ),
    });
  }
  if (port) {
    facts.push({
      term: tPlace('fact.port'),
      detail: (
        <LinkedFact
          selection={portPage(port.place)}
          name={port.place.name[locale]}
          away={awayText(port)}
        />
      ),
    });
  }
  facts.push(
    ...ends.map(({ name, position: end }, i) => ({
      term: tPlace('fact.end', { end: shortName(name[locale]) }),
      detail: (
        <>
          {awayText({
            distance: geodesicDistance(position, end),
            bearing: initialBearing(position, end),
          })}
          {i === ends.length - 1 && <Aside>{tPlace('fact.end-note')}</Aside>}
        </>
      ),
    })),
  );
  return (
    <div className="place-facts">
      <Facts facts={facts} />
    </div>
  );
}

function LinkedFact({
  selection,
  name,
  away,
}: {
  readonly selection: Selection;
  readonly name: string;
  readonly away: string;
}) {
  return (
    <>
      <NearLink selection={selection}>{name}</NearLink>
      {` · ${away}`}
    </>
  );
}

function Aside({ children }: { readonly children: ReactNode }) {
  return <span className="place-aside">{children}</span>;
}
