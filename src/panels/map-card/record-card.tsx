import type { ReactNode } from 'react';
import { isComparable } from '../../domain/comparison';
import type { RecordSelection } from '../../domain/selection';
import { LazyCompareToggle } from '../comparison/lazy-comparison';
import { CardLink } from './card-link';
import { EventCard } from './event-card';
import { FlowCard } from './flow-card';
import { LegCard } from './leg-card';
import { PortCard } from './port-card';
import { ProjectCard } from './project-card';
import { SeaLegCard } from './sea-leg-card';
import { ServiceCard } from './service-card';

/** Shows the card of a record by its kind. */
export function RecordCard({
  selection,
  isTouched,
}: {
  readonly selection: RecordSelection;
  readonly isTouched: boolean;
}) {
  return (
    <>
      {detailsOf(selection)}
      <CardLink selection={selection} isTouched={isTouched} />
      {isComparable(selection) && (
        <div className="map-card-compare">
          <LazyCompareToggle record={selection} />
        </div>
      )}
    </>
  );
}

function detailsOf({ kind, id }: RecordSelection): ReactNode {
  switch (kind) {
    case 'project':
      return <ProjectCard id={id} />;
    case 'port':
      return <PortCard id={id} />;
    case 'leg':
      return <LegCard id={id} />;
    case 'voyage':
      return <SeaLegCard />;
    case 'service':
      return <ServiceCard id={id} />;
    case 'event':
      return <EventCard id={id} />;
    case 'flow':
      return <FlowCard id={id} />;
    default:
      return null;
  }
}
