import { useId } from 'react';
import {
  DELIMITERS,
  type OwnChoices,
  type OwnGuess,
  type PositionSource,
  TEXT_ENCODINGS,
} from '../../../../own-data/own-choices';
import type { OwnLayer } from '../../../../own-data/own-layer';
import { useTranslate } from '../../../context/atlas-context';
import { Switch } from '../../../controls/switch';
import { Choice } from './choice';

const DELIMITER_NAMES = {
  ',': 'delimiter.comma',
  ';': 'delimiter.semicolon',
  '\t': 'delimiter.tab',
  '|': 'delimiter.bar',
} as const;

type Choose = (change: Partial<OwnChoices>) => void;

/** Shows how a file was read, each guess as a control by which the reader corrects it. */
export function Corrections({
  layer,
  guess,
  onChoose,
}: {
  readonly layer: OwnLayer;
  readonly guess: OwnGuess;
  readonly onChoose: Choose;
}) {
  const tOwn = useTranslate('own');
  const id = useId();
  const { parts, part, position, delimiter, encoding, hasHeader, referenceSystem } = guess;
  const isTable = position.kind !== 'geometry' || hasHeader !== undefined;
  return (
    <fieldset className="own-corrections" aria-labelledby={id}>
      <h3 id={id}>{tOwn('read-as')}</h3>
      {referenceSystem !== undefined && (
        <p className="remark">{tOwn('read-as.system', { name: referenceSystem })}</p>
      )}
      {parts.length > 1 && (
        <Choice
          label={tOwn('part')}
          options={parts.map((each) => [each, each] as const)}
          value={part ?? ''}
          onChoose={(chosen) => onChoose({ part: chosen })}
        />
      )}
      {isTable && <PositionChoice layer={layer} position={position} onChoose={onChoose} />}
      {isTable && (
        <Switch
          checked={guess.hasDecimalComma}
          onToggle={() => onChoose({ hasDecimalComma: !guess.hasDecimalComma })}
        >
          {tOwn('comma')}
        </Switch>
      )}
      {hasHeader !== undefined && (
        <Switch checked={hasHeader} onToggle={() => onChoose({ hasHeader: !hasHeader })}>
          {tOwn('header')}
        </Switch>
      )}
      {delimiter !== undefined && (
        <Choice
          label={tOwn('delimiter')}
          options={DELIMITERS.map((each) => [each, tOwn(DELIMITER_NAMES[each])] as const)}
          value={delimiter}
          onChoose={(chosen) => onChoose({ delimiter: chosen })}
        />
      )}
      {encoding !== undefined && (
        <Choice
          label={tOwn('encoding')}
          options={TEXT_ENCODINGS.map((each) => [each, each] as const)}
          value={encoding}
          onChoose={(chosen) => onChoose({ encoding: chosen })}
        />
      )}
    </fieldset>
  );
}

function PositionChoice({
  layer: { columns },
  position,
  onChoose,
}: {
  readonly layer: OwnLayer;
  readonly position: PositionSource;
  readonly onChoose: Choose;
}) {
  const tOwn = useTranslate('own');
  const set = (chosen: PositionSource) => onChoose({ position: chosen });
  const named = columns.map(({ name }, i) => [String(i), name] as const);
  const column = 'column' in position ? position.column : 0;
  const sources = {
    geometry: { kind: 'geometry' },
    'two-columns': { kind: 'two-columns', lat: 0, lon: Math.min(1, columns.length - 1) },
    'one-column': { kind: 'one-column', column, order: 'lat-lon' },
    place: { kind: 'place', column },
    none: { kind: 'none' },
  } as const satisfies Record<PositionSource['kind'], PositionSource>;
  const kinds = (Object.keys(sources) as PositionSource['kind'][]).filter(
    (kind) => kind !== 'geometry' || position.kind === 'geometry',
  );
  return (
    <>
      <Choice
        label={tOwn('position.from')}
        options={kinds.map((kind) => [kind, tOwn(`position.${kind}`)] as const)}
        value={position.kind}
        onChoose={(kind) => set(sources[kind])}
      />
      {position.kind === 'two-columns' && (
        <div className="own-pair">
          <Choice
            label={tOwn('position.lat')}
            options={named}
            value={String(position.lat)}
            onChoose={(lat) => set({ ...position, lat: Number(lat) })}
          />
          <Choice
            label={tOwn('position.lon')}
            options={named}
            value={String(position.lon)}
            onChoose={(lon) => set({ ...position, lon: Number(lon) })}
          />
          <button
            type="button"
            className="button button-quiet"
            onClick={() => set({ ...position, lat: position.lon, lon: position.lat })}
          >
            {tOwn('position.swap')}
          </button>
        </div>
      )}
      {(position.kind === 'one-column' || position.kind === 'place') && (
        <Choice
          label={tOwn('position.column')}
          options={named}
          value={String(position.column)}
          onChoose={(chosen) => set({ ...position, column: Number(chosen) })}
        />
      )}
      {position.kind === 'one-column' && (
        <Choice
          label={tOwn('position.order')}
          options={(['lat-lon', 'lon-lat'] as const).map(
            (order) => [order, tOwn(`position.${order}`)] as const,
          )}
          value={position.order}
          onChoose={(order) => set({ ...position, order })}
        />
      )}
    </>
  );
}
