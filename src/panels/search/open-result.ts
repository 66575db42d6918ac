import { placeAt } from '../../domain/place';
import type { SearchTarget, Setting } from '../../search/search-result';
import type { PanelServices } from '../context/atlas-context';

type Services = Pick<PanelServices, 'store' | 'openAddress' | 'selectLocale'>;

/** Shows what a result of the search leads to, or makes its setting. */
export function openTarget(target: SearchTarget, services: Services): void {
  const { select, setCamera, setReadingPlace } = services.store.getState();
  switch (target.kind) {
    case 'page':
      select(target.selection);
      setCamera(null);
      if (target.fields) setReadingPlace({ fields: target.fields });
      return;
    case 'place':
      select(placeAt(target.position));
      return;
    case 'voyage':
      services.store.setState({
        selection: { kind: 'voyage', id: target.id },
        closures: target.closures,
        camera: null,
      });
      return;
    case 'address':
      services.openAddress(target.address);
      return;
    case 'setting':
      set(target.setting, services);
  }
}

function set({ key, value }: Setting, { store, selectLocale }: Services): void {
  if (key === 'locale') void selectLocale(value);
  else store.setState({ [key]: value });
}
