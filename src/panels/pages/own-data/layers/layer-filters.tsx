import { useId, useState } from 'react';
import { colourClasses } from '../../../../own-data/colour-classes';
import type { OwnColumn } from '../../../../own-data/own-layer';
import type { OwnEntry, OwnFilter, RangeFilter, ValuesFilter } from '../../../../own-data/own-view';
import { useServices, useTranslate } from '../../../context/atlas-context';
import { Icon } from '../../../controls/icon';
import { Choice } from '../preview/choice';

const NO_COLUMN = '';

/** Shows the filters of a layer, one a column, and adds further ones. */
export function LayerFilters({ entry: { id, layer, view } }: { readonly entry: OwnEntry }) {
  const tOwn = useTranslate('own');
  const { setOwnView } = useServices().store.getState();
  const { filters } = view;
  const set = (changed: readonly OwnFilter[]) => setOwnView(id, { filters: changed });
  const free = layer.columns.flatMap(({ name }, i) =>
    filters.some(({ column }) => column === i) ? [] : [[String(i), name] as const],
  );
  return (
    <fieldset className="own-filters">
      <legend className="visually-hidden">{tOwn('filters')}</legend>
      {filters.map((filter) => {
        const column = layer.columns[filter.column];
        if (!column) return null;
        return (
          <div key={filter.column} className="own-filter">
            <span className="own-filter-name">{column.name}</span>
            <FilterControl
              column={column}
              filter={filter}
              onChange={(changed) =>
                set(filters.map((each) => (each.column === filter.column ? changed : each)))
              }
            />
            <button
              type="button"
              className="icon-button"
              aria-label={tOwn('filter.remove', { column: column.name })}
              onClick={() => set(filters.filter((each) => each !== filter))}
            >
              <Icon name="close" />
            </button>
          </div>
        );
      })}
      {free.length > 0 && (
        <Choice
          label={tOwn('filter.add')}
          options={[[NO_COLUMN, tOwn('filter.choose')], ...free]}
          value={NO_COLUMN}
          onChoose={(chosen) => {
            const column = layer.columns[Number(chosen)];
            if (chosen !== NO_COLUMN && column) {
              set([...filters, newFilter(column, Number(chosen))]);
            }
          }}
        />
      )}
    </fieldset>
  );
}

/** Returns the filter that suits a column: its values if all of them have a colour, else words or ends of a range. */
function newFilter(column: OwnColumn, index: number): OwnFilter {
  if (column.kind === 'number' || column.kind === 'date') {
    return { kind: 'range', column: index, from: null, to: null };
  }
  const classes = colourClasses(column);
  return classes.kind === 'values' && classes.otherCount === 0
    ? { kind: 'values', column: index, values: [] }
    : { kind: 'words', column: index, text: '' };
}

function FilterControl({
  column,
  filter,
  onChange,
}: {
  readonly column: OwnColumn;
  readonly filter: OwnFilter;
  readonly onChange: (filter: OwnFilter) => void;
}) {
  const tOwn = useTranslate('own');
  const label = `${column.name}: ${tOwn('filter.contains')}`;
  if (filter.kind === 'range') {
    return <RangeControl column={column} filter={filter} onChange={onChange} />;
  }
  if (filter.kind === 'values') {
    return <ValuesControl column={column} filter={filter} onChange={onChange} />;
  }
  return (
    <input
      type="search"
      className="field"
      placeholder={tOwn('filter.contains')}
      aria-label={label}
      value={filter.text}
      onInput={({ currentTarget }) => onChange({ ...filter, text: currentTarget.value })}
    />
  );
}

function ValuesControl({
  column,
  filter,
  onChange,
}: {
  readonly column: OwnColumn;
  readonly filter: ValuesFilter;
  readonly onChange: (filter: OwnFilter) => void;
}) {
  const tOwn = useTranslate('own');
  const classes = colourClasses(column);
  if (classes.kind !== 'values') return null;
  const values = [
    ...classes.values.map(({ text, count }) => ({ text, count })),
    ...(classes.emptyCount > 0 ? [{ text: '', count: classes.emptyCount }] : []),
  ];
  const nameOf = (text: string) => {
    if (text === '') return tOwn('filter.empty');
    return column.kind === 'boolean' ? tOwn(text === 'true' ? 'yes' : 'no') : text;
  };
  const toggle = (text: string) =>
    onChange({
      ...filter,
      values: filter.values.includes(text)
        ? filter.values.filter((each) => each !== text)
        : [...filter.values, text],
    });
  return (
    <fieldset className="own-values">
      <legend className="visually-hidden">{column.name}</legend>
      {values.map(({ text, count }) => (
        <label key={text}>
          <input
            type="checkbox"
            checked={filter.values.includes(text)}
            onChange={() => toggle(text)}
          />
          <span>{nameOf(text)}</span>
          <span className="own-share">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}

function RangeControl({
  column,
  filter,
  onChange,
}: {
  readonly column: OwnColumn;
  readonly filter: RangeFilter;
  readonly onChange: (filter: OwnFilter) => void;
}) {
  return (
    <div className="own-range">
      {(['from', 'to'] as const).map((end) => (
        <RangeEnd
          key={end}
          end={end}
          column={column}
          value={filter[end]}
          onChange={(value) => onChange({ ...filter, [end]: value })}
        />
      ))}
    </div>
  );
}

/** A field for one end of a range. It keeps what is typed, such as the comma of a decimal that goes on. */
function RangeEnd({
  end,
  column,
  value,
  onChange,
}: {
  readonly end: 'from' | 'to';
  readonly column: OwnColumn;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) {
  const tOwn = useTranslate('own');
  const id = useId();
  const isDate = column.kind === 'date';
  const [text, setText] = useState(() => textOfEnd(value, isDate));
  return (
    <>
      <label htmlFor={id}>{tOwn(`filter.${end}`)}</label>
      <input
        id={id}
        type={isDate ? 'date' : 'text'}
        inputMode={isDate ? undefined : 'decimal'}
        className="field"
        autoComplete="off"
        aria-label={`${column.name}: ${tOwn(`filter.${end}`)}`}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onChange(isDate ? dateOf(currentTarget.value, end) : numberOf(currentTarget.value));
        }}
      />
    </>
  );
}

function textOfEnd(value: number | null, isDate: boolean): string {
  if (value === null) return '';
  return isDate ? new Date(value).toISOString().slice(0, 10) : String(value);
}

/** Returns a number typed with a point or a comma; null for text that is none. */
function numberOf(text: string): number | null {
  const value = Number(text.trim().replace(',', '.').replace('−', '-'));
  return text.trim() === '' || Number.isNaN(value) ? null : value;
}

const DAY_MS = 86_400_000;

/** Returns the beginning of a day, or as the later end its last millisecond. */
function dateOf(text: string, end: 'from' | 'to'): number | null {
  const start = Date.parse(text);
  if (Number.isNaN(start)) return null;
  return end === 'from' ? start : start + DAY_MS - 1;
}
