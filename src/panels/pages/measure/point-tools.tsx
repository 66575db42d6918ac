import { useServices, useTranslate } from '../../atlas-context';

/** What can be done with all points at once. */
export function PointTools({ onEmpty }: { readonly onEmpty: () => void }) {
  const say = useTranslate('records');
  const { store } = useServices();
  const { reverseRuler, clearRuler } = store.getState();

  function clear() {
    onEmpty();
    clearRuler();
  }

  return (
    <p className="ruler-tools">
      <button type="button" className="button button-quiet" onClick={reverseRuler}>
        {say('measure.reverse')}
      </button>
      <button type="button" className="button button-quiet" onClick={clear}>
        {say('measure.clear')}
      </button>
    </p>
  );
}
