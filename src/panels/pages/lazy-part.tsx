import { type ComponentType, useEffect, useState } from 'react';
import { useAtlas } from '../atlas-context';
import { Failure, Loading } from './loaded';

type State<P> = { readonly part?: ComponentType<P>; readonly hasFailed?: boolean };

/**
 * A part of the panel whose code comes when it is first shown. While it comes its place is kept, unless
 * it is `silent`; if it does not come the reader is told, and may try again.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { silent = false } = {},
): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  // biome-ignore lint/correctness/noComponentHookFactories: made once, when its module is read.
  return function LazyPart(props: P) {
    const attempt = useAtlas((state) => state.attempt);
    const [{ part: Part, hasFailed = false }, setState] = useState<State<P>>(
      loaded ? { part: loaded } : {},
    );
    // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again.
    useEffect(() => {
      if (loaded) return;
      setState({});
      load().then(
        (part) => {
          loaded = part;
          setState({ part });
        },
        () => setState({ hasFailed: true }),
      );
    }, [attempt]);
    if (Part) return <Part {...props} />;
    if (hasFailed) return <Failure reason="unreachable" />;
    return silent ? null : <Loading />;
  };
}
