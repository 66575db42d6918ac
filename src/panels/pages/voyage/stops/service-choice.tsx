import { useState } from 'react';
import { rotationOf } from '../../../../domain/rotation';
import { useAtlas, useLocale, useTranslate } from '../../../context/atlas-context';
import { useOpenItinerary } from '../use-voyage-link';

/** Sets the stops to the calls of a liner service, in the order in which it sails them. */
export function ServiceChoice() {
  const tVoyage = useTranslate('voyage');
  const locale = useLocale();
  const openItineraryPage = useOpenItinerary();
  const services = useAtlas((state) => state.serviceList);
  const [cut, setCut] = useState(0);
  if (services?.state !== 'ready') return null;
  const sailed = services.value.filter(({ calls }) => calls.length > 1);
  function selectService(id: string) {
    const service = sailed.find((each) => each.id === id);
    const rotation = service && rotationOf(service);
    if (!rotation) return;
    setCut(rotation.isCut ? rotation.calls : 0);
    openItineraryPage(rotation.itinerary);
  }
  return (
    <>
      <select
        className="leg-mode-select service-select"
        value=""
        aria-label={tVoyage('stops.service')}
        onChange={({ currentTarget }) => selectService(currentTarget.value)}
      >
        <option value="">{tVoyage('stops.service')}</option>
        {sailed.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[locale]}
          </option>
        ))}
      </select>
      {cut > 0 && <p className="remark">{tVoyage('stops.service-cut', { count: cut })}</p>}
    </>
  );
}
