import { useTranslate } from '../context/atlas-context';
import './own-layers.css';

/** Says over the whole window that files can be dropped. */
export function DropVeil() {
  const tOwn = useTranslate('own');
  return (
    <div className="own-veil">
      <p>{tOwn('drop.now')}</p>
    </div>
  );
}
