import { type FormEvent, useId, useState } from 'react';
import { parsePosition } from '../../../geo/parse-position';
import { MAX_RULER_POINTS } from '../../../state/ruler-slice';
import { useAtlas, useServices, useTranslate } from '../../atlas-context';

/** A point set by its coordinates: what a click on the map does, without the map. */
export function PointForm() {
  const say = useTranslate('records');
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

  if (isFull) return <p>{say('measure.full', { count: MAX_RULER_POINTS })}</p>;
  return (
    <form className="ruler-form" onSubmit={add}>
      <label htmlFor={field}>{say('measure.type')}</label>
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
        {say('measure.add')}
      </button>
      {isUnread && <p role="alert">{say('measure.unread')}</p>}
      <p id={hint} className="table-note">
        {say('measure.hint')}
      </p>
    </form>
  );
}
