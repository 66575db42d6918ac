import { formatItinerary } from '../../../domain/itinerary';
import { rotationOf } from '../../../domain/rotation';
import type { PortCall, Service } from '../../../domain/service';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { RecordLink } from '../record-link';
import '../catalogue.css';

/** The ports of a loop in the order sailed; those that the atlas has a page of are links. */
export function Calls({ service }: { readonly service: Service }) {
  const say = useTranslate('records');
  const locale = useLocale();
  const { calls, loop, callsNote } = service;
  const [first] = calls;
  const rotation = rotationOf(service);
  return (
    <Section title={say('service.calls')}>
      {first === undefined && <Prose text={say('service.no-calls')} />}
      <ol className="calls">
        {calls.map((call, i) => (
          // A loop may call twice at the same port: only its place in the order tells the calls apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of calls is what they are.
          <li key={`${i} ${call.port}`}>
            <CallName call={call} />
            {call.note && <span className="call-note">{call.note[locale]}</span>}
          </li>
        ))}
      </ol>
      {first && loop && (
        <p className="remark">{say('service.loop', { port: first.name[locale] })}</p>
      )}
      {callsNote && <Prose text={callsNote[locale]} />}
      {first && <p className="remark">{say('service.drawn')}</p>}
      {rotation && (
        <RecordLink
          selection={{ kind: 'voyage', id: formatItinerary(rotation.itinerary) }}
          className="figure-link"
        >
          {say('service.desk')}
        </RecordLink>
      )}
    </Section>
  );
}

function CallName({ call: { port, name } }: { readonly call: PortCall }) {
  const locale = useLocale();
  const isKept = useAtlas(
    ({ corridorMap }) =>
      corridorMap.state === 'ready' && corridorMap.value.ports.some(({ id }) => id === port),
  );
  if (!isKept) return <span>{name[locale]}</span>;
  return <RecordLink selection={{ kind: 'port', id: port }}>{name[locale]}</RecordLink>;
}
