import type { MouseEvent, ReactNode } from 'react';
import { useAtlas, useServices } from '../context/atlas-context';
import { opensElsewhere } from './use-view-link';

/** Shows a link to the view of an address below the locale: `gains/t.sorriso/?cargo=grain`. */
export function AddressLink({
  address,
  className,
  onFollow,
  children,
}: {
  readonly address: string;
  readonly className?: string;
  /** Called before the view is opened. */
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}) {
  const { hrefOfAddress, openAddress } = useServices();
  const href = useAtlas(() => hrefOfAddress(address));
  const follow = (event: MouseEvent<Element>) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    onFollow?.();
    openAddress(address);
  };
  return (
    <a className={className} href={href} onClick={follow}>
      {children}
    </a>
  );
}
