import { type FunctionComponent, useEffect, useRef, useState } from 'react';
import type { Locale } from '../../domain/locale';
import { loadMessages } from '../../i18n/load-messages';
import { hasMessages } from '../../i18n/messages';
import type { Namespace } from '../../i18n/namespaces';
import { useAtlas, useLocale, useServices } from './atlas-context';
import { Failure, Loading } from './loaded';

interface CodeOptions<P> {
  /** Namespaces of the messages that the part uses. */
  readonly messages?: readonly Namespace[];
  /**
   * Whether the part is of use only with scripts: prerendered pages do without it, and the app that takes the place of one fetches it
   * once it is on screen.
   */
  readonly isTool?: boolean;
  /** Returns the part if its code is loaded already. */
  readonly findLoaded?: () => FunctionComponent<P> | undefined;
}

interface LazyOptions<P> extends CodeOptions<P> {
  readonly silent?: boolean;
}

interface LazyCode<P> {
  /** Undefined until code and messages are loaded. */
  readonly part: FunctionComponent<P> | undefined;
  readonly hasFailed: boolean;
}

/** Loads the code of each lazy part that has been evaluated. */
const loaders = new Set<() => Promise<void>>();

/** Resolves when every lazy part but tools is loaded, those that come with others too, so that prerendered pages are rendered whole. */
export async function loadLazyParts(): Promise<void> {
  for (const load of loaders) await load();
  loaders.clear();
}

/**
 * Returns a hook that fetches a component's code and messages once it is wanted. A browser may remember that a module failed
 * and not request it again, so a retry that fails while the site can be reached reloads the page: the address has the view.
 */
export function lazyCode<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  { messages = [], isTool = false, findLoaded }: CodeOptions<P> = {},
): (isWanted: boolean) => LazyCode<P> {
  let loaded: FunctionComponent<P> | undefined;
  if (!isTool) {
    loaders.add(async () => {
      loaded = await load();
    });
  }
  // biome-ignore lint/correctness/noComponentHookFactories: called once, when its module is evaluated.
  return function useLazyCode(isWanted) {
    const attempt = useAtlas((state) => state.attempt);
    const locale = useLocale();
    const { reloadPage, paper, shown } = useServices();
    loaded ??= findLoaded?.();
    const [hasFailed, setFailed] = useState(false);
    const hasTried = useRef(false);
    const [, setPart] = useState(loaded && [loaded]);
    const isLoaded = loaded !== undefined && hasAll(locale, messages);
    // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again.
    useEffect(() => {
      if (isLoaded || !isWanted) return;
      setFailed(false);
      const fetchParts = () => Promise.all([load(), loadMessages(locale, messages)]);
      const parts = isTool && shown ? shown.then(fetchParts) : fetchParts();
      paper?.waitFor(parts);
      parts.then(
        ([part]) => {
          loaded = part;
          setPart([part]);
        },
        async () => {
          if (!hasTried.current || !(await reloadPage())) setFailed(true);
          hasTried.current = true;
        },
      );
    }, [isWanted, attempt, locale]);
    return { part: isLoaded ? loaded : undefined, hasFailed };
  };
}

/**
 * Returns a component whose code and messages are fetched when it is first shown. A placeholder keeps its
 * place until they are loaded, unless it is `silent`, when a mark without a size says that something is to come; a failure
 * shows a message and a retry button.
 */
export function lazyPart<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  { silent = false, ...options }: LazyOptions<P> = {},
): FunctionComponent<P> {
  const useCode = lazyCode(load, options);
  // biome-ignore lint/correctness/noComponentHookFactories: called once, when its module is evaluated.
  return function LazyPart(props: P) {
    const { part: Part, hasFailed } = useCode(true);
    if (Part) return <Part {...props} />;
    if (hasFailed) return <Failure reason="unreachable" />;
    if (!silent) return <Loading />;
    return options.isTool ? null : <span hidden data-pending />;
  };
}

function hasAll(locale: Locale, messages: readonly Namespace[]): boolean {
  return messages.every((namespace) => hasMessages(locale, namespace));
}
