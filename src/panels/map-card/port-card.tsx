import { countryName } from '../../domain/country-name';
import { geodesicDistance } from '../../geo/geodesic';
import { formatLength } from '../../i18n/format-length';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { PortSwatch, TerminalSwatch } from '../controls/swatch';
import { CardBody, CardFigure } from './card-body';
import { useFigureText } from './use-figure-text';

/** Shows a port: its distance from the corridor's terminals, and its first figure once its record has been fetched. */
export function PortCard({ id }: { readonly id: string }) {
  const t = useTranslate();
  const tMarks = useTranslate('marks');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  const text = useFigureText();
  const corridorMap = useAtlas((state) => state.corridorMap);
  const page = useAtlas((state) => state.pages.port?.[id]);
  const ports = corridorMap.state === 'ready' ? corridorMap.value.ports : [];
  const port = ports.find((each) => each.id === id);
  if (!port) return null;
  const isTerminal = port.role === 'terminal';
  const record = page?.state === 'ready' ? page.value : undefined;
  const first = record?.headlines?.[0] ?? record?.figures[0]?.id;
  const figure = record?.figures.find((each) => each.id === first);
  return (
    <CardBody
      symbol={isTerminal ? <TerminalSwatch /> : <PortSwatch />}
      name={port.name[locale]}
      kind={`${isTerminal ? tMarks('port.terminal') : t('port.summary-kind')} · ${countryName(locale, port.country)}`}
    >
      {figure && record && <CardFigure {...text.figure(figure, record.sources)} />}
      <ul className="map-card-note map-card-list">
        {ports
          .filter((each) => each.role === 'terminal' && each.id !== id)
          .map((terminal) => (
            <li key={terminal.id}>
              {tMarks('port.distance', {
                length: formatLength(
                  locale,
                  geodesicDistance(port.position, terminal.position),
                  unit,
                ),
                port: terminal.name[locale],
              })}
            </li>
          ))}
      </ul>
    </CardBody>
  );
}
