import { useMemo, useRef } from 'react';
import { measureRuler, totalsOf } from '../../../domain/ruler';
import { useAtlas, useTranslate } from '../../atlas-context';
import { Parts } from '../../controls/fault-boundary';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../page-head';
import { PointForm } from './point-form';
import { PointList } from './point-list';
import { PointTools } from './point-tools';
import { RulerTotals } from './ruler-totals';
import { SegmentTable } from './segment-table';
import { useRulerSummary } from './use-ruler-summary';
import './measure.css';

/** The ruler: its points, how far they lie apart along two lines, and by how much a sphere would be out. */
export function MeasurePage() {
  const say = useTranslate('records');
  const points = useAtlas((state) => state.rulerPoints);
  const segments = useMemo(() => measureRuler(points), [points]);
  const totals = useMemo(() => totalsOf(segments), [segments]);
  const summary = useRulerSummary(points.length, totals);
  /** Keeps the focus when the button that had it goes. */
  const list = useRef<HTMLDivElement>(null);
  const keepFocus = () => list.current?.focus();
  return (
    <Parts of="measure">
      <PageHead title={say('page.measure')} />
      <Prose text={say('measure.lead')} lead />
      <p className="visually-hidden" role="status">
        {summary}
      </p>
      <Section title={say('measure.points')}>
        <div ref={list} tabIndex={-1} className="ruler-list">
          {points.length === 0 && <p>{say('measure.none')}</p>}
          <PointList points={points} onEmpty={keepFocus} />
        </div>
        <PointForm />
        {points.length > 0 && <PointTools onEmpty={keepFocus} />}
      </Section>
      {points.length === 1 && <p className="table-note">{say('measure.one')}</p>}
      {segments.length > 0 && (
        <Parts of="measure">
          <Section title={say('measure.totals')}>
            <RulerTotals totals={totals} />
          </Section>
          <Section title={say('measure.segments')}>
            <SegmentTable segments={segments} />
          </Section>
        </Parts>
      )}
      <Section title={say('measure.how')}>
        <Prose text={say('measure.how-text')} />
      </Section>
    </Parts>
  );
}
