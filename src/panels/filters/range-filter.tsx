import { Slider } from '@base-ui/react/slider';
import { useId, useMemo } from 'react';
import type { AnyRangeId } from '../../domain/facet';
import { useAtlas, useServices } from '../context/atlas-context';
import { useFacetLabels } from './facet-labels';
import { useFilteredKind } from './filtered-kind';
import { rangeOf, rangeScale, thumbsOf } from './range-scale';

const OPEN = { from: null, to: null };

/** Shows a range as a slider with two thumbs over a histogram of all records, and as two fields for exact ends. */
export function RangeFilter({ facet }: { readonly facet: AnyRangeId }) {
  const labels = useFacetLabels();
  const { tFilters } = labels;
  const { valuesOfRange } = useFilteredKind();
  const known = useAtlas((state) => valuesOfRange(state, facet).join());
  const range = useAtlas((state) => state.filters.ranges[facet]) ?? OPEN;
  const { setRange } = useServices().store.getState();
  const { stops, counts } = useMemo(
    () => rangeScale(facet, known === '' ? [] : known.split(',').map(Number)),
    [facet, known],
  );
  const most = Math.max(1, ...counts);
  const thumbs = thumbsOf(range, stops);
  const isAny = range.from === null && range.to === null;
  const endName = (place: number) => {
    const stop = stops[place - 1];
    return stop === undefined ? tFilters('panel.any') : labels.endText(facet, stop);
  };
  const note = labels.rangeNote(facet);
  const unit = labels.rangeUnit(facet);
  return (
    <div className="facet">
      <p className="range-text">{isAny ? tFilters('panel.any') : labels.rangeText(facet, range)}</p>
      <div className="range-bars" aria-hidden="true">
        {counts.map((count, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: bars have no other identity than their place.
            key={i}
            data-in={(i >= thumbs[0] && i < thumbs[1]) || undefined}
            style={{ height: `${Math.ceil((100 * count) / most)}%` }}
          />
        ))}
      </div>
      {stops.length > 0 && (
        <Slider.Root
          min={0}
          max={stops.length + 1}
          value={thumbs}
          onValueChange={(value) => {
            const [low = 0, high = 0] = value;
            setRange(facet, rangeOf([low, high], stops));
          }}
        >
          <Slider.Control className="range-control">
            <Slider.Track className="range-track">
              <Slider.Indicator className="range-indicator" />
              {(['from', 'to'] as const).map((end, index) => (
                <Slider.Thumb
                  key={end}
                  index={index}
                  className="range-thumb"
                  getAriaLabel={() => `${labels.nameOf(facet)}: ${tFilters(`panel.${end}`)}`}
                  getAriaValueText={(_, value) => endName(value)}
                />
              ))}
            </Slider.Track>
          </Slider.Control>
        </Slider.Root>
      )}
      <div className="range-ends">
        <EndField
          label={tFilters('panel.from')}
          value={range.from}
          onValue={(from) => setRange(facet, ordered({ from, to: range.to }))}
        />
        <EndField
          label={tFilters('panel.to')}
          value={range.to}
          onValue={(to) => setRange(facet, ordered({ from: range.from, to }))}
        />
        {unit !== undefined && <span className="remark">{unit}</span>}
      </div>
      {note !== undefined && <p className="remark">{note}</p>}
    </div>
  );
}

/** Shows a field for one end of a range; an empty field leaves the end open. */
function EndField({
  label,
  value,
  onValue,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field range-end"
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={7}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const text = currentTarget.value.trim();
          if (text === '') onValue(null);
          else if (/^\d{1,7}$/.test(text)) onValue(Number(text));
          else currentTarget.value = value === null ? '' : String(value);
        }}
      />
    </>
  );
}

/** Returns the range with its ends in order. */
function ordered({ from, to }: { readonly from: number | null; readonly to: number | null }) {
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}
