import { useState } from 'react';
import { BY_SEA, MOST_STOPS } from '../../../domain/itinerary';
import type { Service } from '../../../domain/service';
import { useAtlas, useLanguage } from '../../atlas-context';
import { useGoTo } from './use-go-to';
import { useVoyageWords } from './use-voyage-words';

/** Takes the calls of a liner service for the stops, in the order in which it sails them. */
export function ServiceChoice() {
  const say = useVoyageWords();
  const language = useLanguage();
  const goTo = useGoTo();
  const services = useAtlas((state) => state.catalogues.service);
  const [cut, setCut] = useState(0);
  if (services?.state !== 'ready') return null;
  const sailed = services.value.filter(({ calls }) => calls.length > 1);
  function take(id: string) {
    const service = sailed.find((each) => each.id === id);
    if (!service) return;
    const calls = rotationOf(service);
    setCut(calls.length > MOST_STOPS ? calls.length : 0);
    const stops = calls.slice(0, MOST_STOPS).map((port) => ({ kind: 'port', id: port }) as const);
    goTo({ stops, goings: stops.slice(1).map(() => BY_SEA) });
  }
  return (
    <>
      <select
        className="going-select service-select"
        value=""
        aria-label={say('stops.service')}
        onChange={({ currentTarget }) => take(currentTarget.value)}
      >
        <option value="">{say('stops.service')}</option>
        {sailed.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
      {cut > 0 && <p className="remark">{say('stops.service-cut', { count: cut })}</p>}
    </>
  );
}

/** A loop comes back to where it began. */
function rotationOf({ calls, loop }: Service): readonly string[] {
  const ports = calls.map(({ port }) => port);
  const [first] = ports;
  return loop && first !== undefined ? [...ports, first] : ports;
}
