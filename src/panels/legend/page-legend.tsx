import type { ReactNode } from 'react';
import { PARTY_ROLES } from '../../domain/project';
import type { ReachPort } from '../../domain/reach-map';
import { formatMoney } from '../../i18n/format-money';
import { themeOf } from '../../state/preferences-slice';
import { DATED_EVENT_ROWS } from '../../state/record-rows/event-rows';
import { otherAlternatives } from '../../state/select-alternatives';
import { openCompanyWorks } from '../../state/select-company';
import { eventsWithin, listedEvents, placedEvents } from '../../state/select-timeline';
import { drawnFlows, undrawnFlows } from '../../state/select-trade';
import { isToScale, THIN, WIDTH_OF_100_BN } from '../../symbols/flow-width';
import { portColour, savingColours } from '../../symbols/reach';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { LineSwatch } from '../controls/swatch';
import './page-legend.css';

type Line = Parameters<typeof LineSwatch>[0]['line'];

/** Explains what the open page draws on the map, and counts what it cannot draw. */
export function PageLegend() {
  const kind = useAtlas((state) => state.selection.kind);
  if (kind === 'timeline') return <TimelineLegend />;
  return (
    <>
      {(kind === 'trade' || kind === 'flow') && <TradeLegend />}
      {(kind === 'gains' || kind === 'gains-place') && <ReachLegend />}
      {kind === 'company' && <CompanyLegend />}
      {kind === 'voyage' && <VoyageLegend />}
      <TimeLegend />
    </>
  );
}

/** Says that the lines of land legs and projects are schematic. */
export function SchematicNote() {
  const tMarks = useTranslate('marks');
  return <p className="legend-note">{tMarks('schematic')}</p>;
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="legend-group" data-layer="page">
      <h2 className="legend-page-title">{title}</h2>
      <ul className="legend-entries">{children}</ul>
    </div>
  );
}

function Entry({
  swatch,
  children,
}: {
  readonly swatch?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <li className={swatch ? 'legend-entry' : 'legend-note'}>
      {swatch && (
        <span className="swatch" aria-hidden="true">
          {swatch}
        </span>
      )}
      <span>{children}</span>
    </li>
  );
}

function TradeLegend() {
  const tMarks = useTranslate('marks');
  const locale = useLocale();
  const flows = useAtlas(drawnFlows);
  const others = useAtlas(undrawnFlows);
  if (flows.length + others === 0) return null;
  const has = (direction: (typeof flows)[number]['direction']) =>
    flows.some((flow) => flow.direction === direction);
  const isScaled = flows.some(isToScale);
  const isThin = !flows.every(isToScale);
  return (
    <Group title={tMarks('legend.trade')}>
      {has('forth') && <Entry swatch={line('flow', 3)}>{tMarks('legend.forth')}</Entry>}
      {has('back') && <Entry swatch={line('flow-back', 3)}>{tMarks('legend.back')}</Entry>}
      {has('both') && <Entry swatch={line('comparison', 3)}>{tMarks('legend.both')}</Entry>}
      {isScaled && (
        <Entry swatch={line('flow', WIDTH_OF_100_BN)}>
          {tMarks('legend.scale', { value: formatMoney(locale, 100e9, 'USD') })}
        </Entry>
      )}
      {isThin && <Entry swatch={line('flow', THIN)}>{tMarks('legend.thin')}</Entry>}
      <Entry>{tMarks('legend.trade-places')}</Entry>
      {others > 0 && <Entry>{tMarks('legend.trade-none', { count: others })}</Entry>}
    </Group>
  );
}

function TimelineLegend() {
  const listed = useAtlas(listedEvents);
  const placed = useAtlas(placedEvents);
  return <EventsLegend count={listed.length} placed={placed.length} />;
}

/** Explains the events of the chosen time. */
function TimeLegend() {
  const time = useAtlas((state) => state.time);
  const all = useAtlas(DATED_EVENT_ROWS.list);
  if (time === null) return null;
  const events = eventsWithin(all, time);
  return (
    <EventsLegend
      count={events.length}
      placed={events.filter(({ position }) => position !== undefined).length}
    />
  );
}

function EventsLegend({ count, placed }: { readonly count: number; readonly placed: number }) {
  const tMarks = useTranslate('marks');
  const others = count - placed;
  if (count === 0) return null;
  return (
    <Group title={tMarks('legend.events')}>
      <Entry swatch={<EventSwatch />}>{tMarks('legend.event')}</Entry>
      <Entry swatch={<EventSwatch count={12} />}>{tMarks('legend.events-here')}</Entry>
      {others > 0 && <Entry>{tMarks('legend.events-none', { count: others })}</Entry>}
    </Group>
  );
}

function ReachLegend() {
  const tGains = useTranslate('gains');
  const theme = useAtlas(themeOf);
  const map = useAtlas((state) => state.reachMap);
  if (!map) return null;
  const colours = savingColours(theme).toReversed();
  const classes = ['cheaper', 'little', 'little-dearer', 'dearer', 'much-dearer'] as const;
  return (
    <Group title={tGains('legend.title')}>
      {map.view === 'saving' ? (
        classes.map((name, i) => (
          <Entry key={name} swatch={<AreaSwatch colour={colours[i] ?? ''} />}>
            {tGains(`legend.${name}`)}
          </Entry>
        ))
      ) : (
        <>
          <Entry>{tGains('legend.area')}</Entry>
          {commonPorts(map.ports).map(({ id, name, number }) => (
            <Entry key={id} swatch={<AreaSwatch colour={portColour(theme, number)} />}>
              {name}
            </Entry>
          ))}
          <Entry>{tGains('legend.close')}</Entry>
        </>
      )}
      <Entry swatch={line('comparison', 1.4)}>{tGains('legend.reach')}</Entry>
      {map.ways.length > 0 && (
        <>
          <Entry swatch={line('corridor', 3)}>{tGains('legend.best')}</Entry>
          <Entry swatch={line('comparison', 2)}>{tGains('legend.other')}</Entry>
        </>
      )}
      <Entry>{tGains('legend.thin')}</Entry>
    </Group>
  );
}

/** Ports that the legend names; the others are named on the map alone. */
const MOST_PORTS = 8;

/** Returns Chancay and the ports that are the best of most places, the most common first. */
function commonPorts(ports: readonly ReachPort[]): readonly ReachPort[] {
  const rank = ({ number, places }: ReachPort) => (number === undefined ? Infinity : places);
  return ports
    .filter(({ places }) => places > 0)
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, MOST_PORTS);
}

function AreaSwatch({ colour }: { readonly colour: string }) {
  return (
    <svg className="swatch-point" viewBox="0 0 24 24" focusable="false" aria-hidden="true">
      <rect x="4" y="6" width="16" height="12" rx="2" fill={colour} />
    </svg>
  );
}

function CompanyLegend() {
  const t = useTranslate();
  const tMarks = useTranslate('marks');
  const works = useAtlas(openCompanyWorks);
  if (works.length === 0) return null;
  const counts = PARTY_ROLES.flatMap((role) => {
    const count = works.filter(({ roles }) => roles.includes(role)).length;
    return count > 0 ? [{ role, count }] : [];
  });
  const unnamed = works.filter(({ roles }) => roles.length === 0).length;
  return (
    <Group title={tMarks('legend.works', { count: works.length })}>
      <Entry swatch={<RingSwatch />}>{tMarks('legend.work')}</Entry>
      {counts.map(({ role, count }) => (
        <Entry key={role}>{tMarks('legend.role', { role: t(`role.${role}`), count })}</Entry>
      ))}
      {counts.length > 0 && unnamed > 0 && (
        <Entry>{tMarks('legend.no-role', { count: unnamed })}</Entry>
      )}
      <Entry>{tMarks('legend.receded')}</Entry>
    </Group>
  );
}

function VoyageLegend() {
  const tMarks = useTranslate('marks');
  const alternatives = useAtlas(otherAlternatives);
  if (alternatives.length === 0) return null;
  return (
    <Group title={tMarks('legend.voyage')}>
      <Entry swatch={line('comparison', 1.4)}>{tMarks('alternative')}</Entry>
      <Entry swatch={<PassageSwatch isOpen />}>{tMarks('passage.is-open')}</Entry>
      <Entry swatch={<PassageSwatch isOpen={false} />}>{tMarks('passage.is-closed')}</Entry>
    </Group>
  );
}

function line(tone: Line['tone'], width: number) {
  return <LineSwatch line={{ shape: 'line', tone, width }} />;
}

function EventSwatch({ count }: { readonly count?: number }) {
  return (
    <svg className="swatch-point" viewBox="0 0 24 24" focusable="false" aria-hidden="true">
      <circle className="swatch-event" cx="12" cy="12" r={count === undefined ? 5.5 : 9} />
      {count !== undefined && (
        <text className="swatch-event-count" x="12" y="15.2">
          {count}
        </text>
      )}
    </svg>
  );
}

function RingSwatch() {
  return (
    <svg className="swatch-point" viewBox="0 0 24 24" focusable="false" aria-hidden="true">
      <circle className="swatch-ring" cx="12" cy="12" r="9" />
    </svg>
  );
}

function PassageSwatch({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <svg className="swatch-point" viewBox="0 0 24 24" focusable="false" aria-hidden="true">
      <circle className="swatch-passage" data-open={isOpen} cx="12" cy="12" r="5" />
      {!isOpen && <path className="swatch-cross" d="M9.5 9.5l5 5M14.5 9.5l-5 5" />}
    </svg>
  );
}
