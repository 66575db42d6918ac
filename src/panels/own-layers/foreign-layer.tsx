import { Dialog } from '@base-ui/react/dialog';
import { isTileArchive, layerHost } from '../../domain/layer-address';
import { askedOwnAddress } from '../../state/select-own-layers';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import { foreignFault } from './foreign-fault';
import './own-layers.css';

/** Asks the reader whether a file of another host, which the link names, is fetched as a layer. Nothing is fetched before. */
export function ForeignLayer() {
  const tOwn = useTranslate('own');
  const { store } = useServices();
  const address = useAtlas(askedOwnAddress);
  const answer = useAtlas((state) => state.ownAddressAnswer);
  if (address === null) return null;
  const { answerOwnAddress } = store.getState();
  const host = layerHost(address);
  const state = answer?.address === address ? answer.state : 'asked';
  const isTiles = isTileArchive(address);
  const refuse = () => answerOwnAddress({ address, state: 'refused' });
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && refuse()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-veil" />
        <Dialog.Popup className="dialog own-foreign">
          <Dialog.Title className="dialog-title">{tOwn('foreign.title', { host })}</Dialog.Title>
          <p>{tOwn(isTiles ? 'foreign.what-tiles' : 'foreign.what')}</p>
          <p className="own-foreign-address">{address}</p>
          <p>{tOwn(isTiles ? 'foreign.learns-tiles' : 'foreign.learns', { host })}</p>
          <p>{tOwn('foreign.nothing')}</p>
          {state === 'failed' && answer?.state === 'failed' && (
            <p role="alert">{foreignFault(tOwn, answer.reason, address)}</p>
          )}
          <div className="own-foreign-actions">
            <button
              type="button"
              className="button button-outline"
              disabled={state === 'fetching'}
              onClick={() => answerOwnAddress({ address, state: 'fetching' })}
            >
              {state === 'fetching' ? tOwn('foreign.fetching') : tOwn('foreign.agree', { host })}
            </button>
            <Dialog.Close className="button button-outline">{tOwn('foreign.refuse')}</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
