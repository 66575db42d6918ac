import { type FunctionComponent, useEffect, useState } from 'react';
import type { Locale } from '../../domain/locale';
import { loadMessages } from '../../i18n/load-messages';
import { hasMessages } from '../../i18n/messages';
import type { Namespace } from '../../i18n/namespaces';
import { useAtlas, useLocale } from './atlas-context';
import { Failure, Loading } from './loaded';

interface LazyOptions<P> {
  readonly silent?: boolean;
  /** Namespaces of the messages that the part uses. */
  readonly messages?: readonly Namespace[];
  /** Returns the part if its code is loaded already. */
  readonly findLoaded?: () => FunctionComponent<P> | undefined;
}

type State<P> = { readonly part?: FunctionComponent<P>; readonly hasFailed?: boolean };

/**
 * Returns a component whose code and messages are fetched when it is first shown. A placeholder keeps its
 * place until they are loaded, unless it is `silent`; a failure shows a message and a retry button.
 */
export function lazyPart<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  { silent = false, messages = [], findLoaded }: LazyOptions<P> = {},
): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | undefined;
  // biome-ignore lint/correctness/noComponentHookFactories: called once, when its module is evaluated.
  return function LazyPart(props: P) {
    const attempt = useAtlas((state) => state.attempt);
    const locale = useLocale();
    loaded ??= findLoaded?.();
    const [{ part: Part, hasFailed = false }, setState] = useState<State<P>>(
      loaded && hasAll(locale, messages) ? { part: loaded } : {},
    );
    // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again.
    useEffect(() => {
      if (loaded && hasAll(locale, messages)) return;
      setState({});
      Promise.all([load(), loadMessages(locale, messages)]).then(
        ([part]) => {
          loaded = part;
          setState({ part });
        },
        () => setState({ hasFailed: true }),
      );
    }, [attempt, locale]);
    if (Part && hasAll(locale, messages)) return <Part {...props} />;
    if (hasFailed) return <Failure reason="unreachable" />;
    return silent ? null : <Loading />;
  };
}

function hasAll(locale: Locale, messages: readonly Namespace[]): boolean {
  return messages.every((namespace) => hasMessages(locale, namespace));
}
