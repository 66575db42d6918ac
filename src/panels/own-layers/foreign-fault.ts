import { isTileArchive, layerHost } from '../../domain/layer-address';
import type { Translate } from '../../i18n/translator';
import type { OwnAddressFailure } from '../../state/own-slice';

/** Returns why a file of another host cannot be shown, in words. */
export function foreignFault(
  tOwn: Translate<'own'>,
  reason: OwnAddressFailure,
  address: string,
): string {
  const host = layerHost(address);
  if (isTileArchive(address)) return tOwn(`foreign.tiles.${reason}`, { host });
  return tOwn(reason === 'too-large' ? 'foreign.too-large' : 'foreign.unreachable', { host });
}
