import { formatItinerary } from '../../../domain/itinerary';
import { rotationOf } from '../../../domain/rotation';
import type { PortCall, Service } from '../../../domain/service';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { RecordLink } from '../../links/record-link';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import '../../styles/catalogue.css';

/** Lists the ports of a loop in sailing order; ports with a page are links. */
export function Calls({ service }: { readonly service: Service }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const { calls, loop, callsNote } = service;
  const [first] = calls;
  const rotation = rotationOf(service);
  return (
    <Section title={tRecords('service.calls')}>
      {first === undefined && <Prose text={tRecords('service.no-calls')} />}
      <ol className="calls">
        {calls.map((call, i) => (
          // A loop may call twice at the same port, so only the position tells the calls apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: a call is identified by its position alone.
          <li key={`${i} ${call.port}`}>
            <CallName call={call} />
            {call.note && <span className="call-note">{call.note[locale]}</span>}
          </li>
        ))}
      </ol>
      {first && loop && (
        <p className="remark">{tRecords('service.loop', { port: first.name[locale] })}</p>
      )}
      {callsNote && <Prose text={callsNote[locale]} />}
      {first && <p className="remark">{tRecords('service.drawn')}</p>}
      {rotation && (
        <RecordLink
          selection={{ kind: 'voyage', id: formatItinerary(rotation.itinerary) }}
          className="figure-link"
        >
          {tRecords('service.desk')}
        </RecordLink>
      )}
    </Section>
  );
}

function CallName({ call: { port, name } }: { readonly call: PortCall }) {
  const locale = useLocale();
  const hasPage = useAtlas(
    ({ corridorMap }) =>
      corridorMap.state === 'ready' && corridorMap.value.ports.some(({ id }) => id === port),
  );
  if (!hasPage) return <span>{name[locale]}</span>;
  return <RecordLink selection={{ kind: 'port', id: port }}>{name[locale]}</RecordLink>;
}
