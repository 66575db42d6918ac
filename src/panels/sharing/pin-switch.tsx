import { useState } from 'react';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { Switch } from '../controls/switch';

/** Whether what the dialog gives is pinned to a version of the data, and to which. */
export interface PinChoice {
  /** The version that is offered: that of the address, or else the present one; undefined until it is known. */
  readonly offered: string | undefined;
  /** Null for none. */
  readonly pin: string | null;
  readonly toggle: () => void;
}

/** Returns the choice of a pin, at first the one of the address. */
export function usePin(): PinChoice {
  const [wasPinned] = useState(useAtlas((state) => state.pin));
  const version = useAtlas((state) => state.version);
  const present = version?.state === 'ready' ? version.value.version : undefined;
  const [isPinned, setPinned] = useState(wasPinned !== null);
  const offered = wasPinned ?? present;
  return {
    offered,
    pin: isPinned ? (offered ?? null) : null,
    toggle: () => setPinned(!isPinned),
  };
}

/** Shows the switch that pins to a version of the data, once one is known. */
export function PinSwitch({ offered, pin, toggle }: PinChoice) {
  const t = useTranslate('sharing');
  if (offered === undefined) return null;
  return (
    <div className="share-pin">
      <Switch checked={pin !== null} onToggle={toggle} describedBy="share-pin-note">
        {t('share.pin', { version: offered })}
      </Switch>
      <p id="share-pin-note" className="sharing-note">
        {t('share.pin-note')}
      </p>
    </div>
  );
}
