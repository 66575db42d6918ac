import { type FormEvent, useId, useState } from 'react';
import { parsePosition } from '../../../geo/parse-position';
import { MAX_RULER_POINTS } from '../../../state/ruler-slice';
import { useAtlas, useServices, useTranslate } from '../../context/atlas-context';

/** Shows a form that sets a point by its coordinates, as a click on the map does. */
export function PointForm() {
  const tRecords = useTranslate('records');
  const { store } = useServices();
  const isFull = useAtlas((state) => state.rulerPoints.length >= MAX_RULER_POINTS);
  const [text, setText] = useState('');
  const [isUnread, setIsUnread] = useState(false);
  const [field, hint] = [useId(), useId()];

  function add(event: FormEvent) {
    event.preventDefault();
    const position = parsePosition(text);
    setIsUnread(!position);
    if (!position) return;
    store.getState().addRulerPoint(position);
    setText('');
  }

  if (isFull) return <p>{tRecords('measure.full', { count: MAX_RULER_POINTS })}</p>;
  return (
    <form className="ruler-form" onSubmit={add}>
      <label htmlFor={field}>{tRecords('measure.type')}</label>
      <input
        id={field}
        className="field"
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isUnread}
        aria-describedby={hint}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setIsUnread(false);
        }}
      />
      <button type="submit" className="button ruler-add">
        {tRecords('measure.add')}
      </button>
      {isUnread && <p role="alert">{tRecords('measure.unread')}</p>}
      <p id={hint} className="table-note">
        {tRecords('measure.hint')}
      </p>
    </form>
  );
}

/** Shows the actions on all points at once. */
export function PointTools({ onEmpty }: { readonly onEmpty: () => void }) {
  const tRecords = useTranslate('records');
  const { store } = useServices();
  const { reverseRuler, clearRuler } = store.getState();

  function clear() {
    onEmpty();
    clearRuler();
  }

  return (
    <p className="ruler-tools">
      <button type="button" className="button button-quiet" onClick={reverseRuler}>
        {tRecords('measure.reverse')}
      </button>
      <button type="button" className="button button-quiet" onClick={clear}>
        {tRecords('measure.clear')}
      </button>
    </p>
  );
}
