import { useMemo, useRef } from 'react';
import { measureRuler, totalsOf } from '../../../domain/ruler';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { useAnnounced } from '../../context/use-announced';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';
import { PointForm, PointTools } from './point-form';
import { PointList } from './point-list';
import { useRulerSummary } from './ruler-text';
import { RulerTotals } from './ruler-totals';
import { SegmentTable } from './segment-table';
import './measure.css';

/** Shows the ruler: its points, the distances between them along two lines, and the error of a spherical earth. */
export function MeasurePage() {
  const tRecords = useTranslate('records');
  const points = useAtlas((state) => state.rulerPoints);
  const segments = useMemo(() => measureRuler(points), [points]);
  const totals = useMemo(() => totalsOf(segments), [segments]);
  const summary = useRulerSummary(points.length, totals);
  useAnnounced(summary);
  /** Receives the focus when the focused button is removed. */
  const list = useRef<HTMLDivElement>(null);
  const keepFocus = () => list.current?.focus();
  return (
    <Parts of="measure">
      <PageHead title={tRecords('page.measure')} />
      <Prose text={tRecords('measure.lead')} lead />
      <p className="visually-hidden">{summary}</p>
      <Section title={tRecords('measure.points')}>
        <div ref={list} tabIndex={-1} className="ruler-list">
          {points.length === 0 && <p>{tRecords('measure.none')}</p>}
          <PointList points={points} onEmpty={keepFocus} />
        </div>
        <PointForm />
        {points.length > 0 && <PointTools onEmpty={keepFocus} />}
      </Section>
      {points.length === 1 && <p className="table-note">{tRecords('measure.one')}</p>}
      {segments.length > 0 && (
        <Parts of="measure">
          <Section title={tRecords('measure.totals')}>
            <RulerTotals totals={totals} />
          </Section>
          <Section title={tRecords('measure.segments')}>
            <SegmentTable segments={segments} />
          </Section>
        </Parts>
      )}
      <Section title={tRecords('measure.how')}>
        <Prose text={tRecords('measure.how-text')} />
      </Section>
    </Parts>
  );
}
