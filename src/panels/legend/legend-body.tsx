import { useServices } from '../atlas-context';
import { BasemapSwitch } from './basemap-switch';
import { LegendGroup } from './legend-group';

export function LegendBody() {
  const { legend } = useServices();
  return (
    <div className="legend-body">
      {legend.map((group) => (
        <LegendGroup key={group.layer} group={group} />
      ))}
      <BasemapSwitch />
    </div>
  );
}
