import type { Localized } from '../../domain/locale';
import { placeAt } from '../../domain/place';
import { translator } from '../../i18n/translator';
import type { SearchResult, SearchTarget, Setting } from '../../search/search-result';
import type { RecentSearch } from '../../state/search-slice';
import type { PanelServices, ViewChange } from '../context/atlas-context';
import { settingLabel } from './setting-label';

type Links = Pick<PanelServices, 'hrefOf' | 'hrefOfAddress'>;

/** Returns the link to what a target shows; undefined for a setting, which shows nothing. */
export function hrefOfTarget(target: SearchTarget, { hrefOf, hrefOfAddress }: Links) {
  if (target.kind === 'address') return hrefOfAddress(target.address);
  const change = changeOf(target);
  return change && hrefOf(change);
}

/** Shows what a result leads to, or makes its setting, with a notice. */
export function openResult({ target, name }: SearchResult, services: PanelServices): void {
  const { store, openAddress } = services;
  const change = changeOf(target);
  if (change) {
    store.setState({ ...change, camera: null, hovered: null });
    if (target.kind === 'page' && target.fields) {
      store.getState().setReadingPlace({ fields: target.fields });
    }
  } else if (target.kind === 'address') {
    openAddress(target.address);
  } else if (target.kind === 'setting') {
    void makeSetting(target.setting, name, services);
  }
}

/** Makes a setting and shows a notice of it, in the locale that then holds. */
async function makeSetting(
  setting: Setting,
  name: Localized,
  { store, selectLocale }: PanelServices,
): Promise<void> {
  if (setting.key !== 'locale') store.setState(stateOf(setting));
  else if (!(await selectLocale(setting.value))) return;
  const { locale, notify } = store.getState();
  const label = settingLabel(setting, translator(locale));
  notify('setting-changed', [label, name[locale]].filter(Boolean).join(': '));
}

/** Returns a result as it is remembered on the device; undefined for a setting. */
export function recentOf(
  { kind, name, target }: SearchResult,
  { addressOf }: Pick<PanelServices, 'addressOf'>,
): RecentSearch | undefined {
  if (target.kind === 'address') return { address: target.address, name, kind };
  const change = changeOf(target);
  return change && { address: addressOf(change), name, kind };
}

function changeOf(target: SearchTarget): ViewChange | undefined {
  switch (target.kind) {
    case 'page':
      return { selection: target.selection };
    case 'place':
      return { selection: placeAt(target.position) };
    case 'voyage':
      return { selection: { kind: 'voyage', id: target.id }, closures: target.closures };
    default:
      return undefined;
  }
}

function stateOf({ key, value }: Exclude<Setting, { readonly key: 'locale' }>) {
  return { [key]: value };
}
