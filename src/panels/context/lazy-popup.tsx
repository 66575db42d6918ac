import {
  type FunctionComponent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Namespace } from '../../i18n/namespaces';
import { lazyCode } from './lazy-part';
import { Failure } from './loaded';

/** The button that opens a popup: its looks and its name. */
export interface PopupButton {
  readonly className: string;
  readonly children: ReactNode;
  readonly 'aria-label'?: string;
  readonly title?: string;
}

/** What a loaded popup is given. It renders the button itself, and is open at first. */
export interface LoadedPopup {
  readonly button: PopupButton & { readonly ref: RefObject<HTMLButtonElement | null> };
}

/** The keys that open a menu besides Enter and Space, which press any button. */
const MENU_KEYS = ['ArrowDown', 'ArrowUp'];

/**
 * Returns a component that shows the button of a popup and fetches the popup's code when the button is pointed at, focused or
 * pressed. Once the code is loaded, a pressed button gives its place and the focus to the popup's own, which opens.
 */
export function lazyPopup<P extends object>(
  role: 'dialog' | 'menu',
  load: () => Promise<FunctionComponent<P & LoadedPopup>>,
  options: { readonly messages?: readonly Namespace[] } = {},
): FunctionComponent<P & { readonly button: PopupButton }> {
  const useCode = lazyCode(load, { ...options, isTool: true });
  // biome-ignore lint/correctness/noComponentHookFactories: called once, when its module is evaluated.
  return function LazyPopup(props) {
    const [isNear, setNear] = useState(false);
    const [isPressed, setPressed] = useState(false);
    const ref = useRef<HTMLButtonElement>(null);
    const { part: Popup, hasFailed } = useCode(isNear || isPressed);
    const isReady = Popup !== undefined && isPressed;
    useLayoutEffect(() => {
      if (isReady) ref.current?.focus({ preventScroll: true });
    }, [isReady]);
    if (isReady) {
      const button = { ...props.button, ref };
      return <Popup {...props} button={button} />;
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (role !== 'menu' || !MENU_KEYS.includes(event.key)) return;
      event.preventDefault();
      setPressed(true);
    };
    return (
      <>
        <button
          ref={ref}
          type="button"
          {...props.button}
          aria-haspopup={role}
          aria-expanded={false}
          aria-busy={(isPressed && !hasFailed) || undefined}
          onPointerEnter={() => setNear(true)}
          onFocus={() => setNear(true)}
          onBlur={({ currentTarget }) => {
            // A reader who goes on before the code is loaded wants it no more; a replaced button is blurred as well.
            if (ref.current === currentTarget && !hasFailed) setPressed(false);
          }}
          onClick={() => setPressed(true)}
          onKeyDown={onKeyDown}
        />
        {isPressed && hasFailed && (
          <div className="popup popup-failure">
            <Failure reason="unreachable" />
          </div>
        )}
      </>
    );
  };
}
