import { Component, isValidElement, type ReactNode, useEffect, useState } from 'react';
import type { AppState } from '../../state/store';
import { useAtlas, useServices, useTranslate } from './atlas-context';
import { faultDetails } from './fault-details';

/** The parts of the state from which content is rendered. A change in any of them renders a failed part again. */
const INPUTS = [
  'selection',
  'locale',
  'lengthUnit',
  'layers',
  'filters',
  'options',
  'closures',
  'answers',
  'rulerPoints',
  'onlyDifferences',
  'tray',
  'corridorMap',
  'projects',
  'pages',
  'catalogues',
  'catalogueCells',
  'passages',
  'distances',
  'neighbours',
  'companyList',
  'serviceList',
  'sailings',
  'portList',
  'claimList',
  'eventList',
  'factors',
  'projectFacts',
  'gazetteer',
  'portCells',
  'companyNames',
  'countryBands',
  'time',
  'recordTimes',
  'story',
  'stories',
  'frontPage',
  'attempt',
] as const satisfies readonly (keyof AppState)[];

interface Props {
  /** The name of the part, for the details of a fault. */
  readonly part: string;
  readonly children: ReactNode;
}

interface State {
  readonly caught: { readonly error: unknown } | null;
}

/** Contains a fault in one part of the screen: a message replaces that part and the rest stays. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { caught: null };

  static getDerivedStateFromError(error: unknown): State {
    return { caught: { error } };
  }

  override componentDidCatch(error: unknown): void {
    console.error(`Fault in ${this.props.part}:`, error);
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    return (
      <FaultMessage
        part={this.props.part}
        error={caught.error}
        onRetry={() => this.setState({ caught: null })}
      />
    );
  }
}

/** Puts a boundary around each of its children, so that a fault in one leaves the others standing. */
export function Parts({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  // Not `Children.map`: leaving out a child must not change the keys of those after it.
  const parts: readonly ReactNode[] = Array.isArray(children) ? children : [children];
  return (
    <>
      {parts.map((part, i) =>
        isValidElement(part) ? (
          <FaultBoundary key={part.key ?? i} part={`${of}, part ${i + 1}`}>
            {part}
          </FaultBoundary>
        ) : (
          part
        ),
      )}
    </>
  );
}

function FaultMessage({
  part,
  error,
  onRetry,
}: {
  readonly part: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}) {
  const t = useTranslate();
  const { store } = useServices();
  const version = useAtlas((state) => state.version);
  const [copied, setCopied] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => store.getState().reportFault(), [store]);
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (INPUTS.some((key) => now[key] !== before[key])) onRetry();
      }),
    [store, onRetry],
  );
  const details = faultDetails({
    part,
    error,
    address: location.href,
    version: version?.state === 'ready' ? version.value.version : undefined,
  });
  async function copy() {
    try {
      await navigator.clipboard.writeText(details);
      setCopied('copied');
    } catch {
      setCopied('refused');
    }
  }
  return (
    <div className="fault" role="alert">
      <p>{t('fault.text')}</p>
      <button type="button" className="button button-outline" onClick={copy}>
        {t(copied === 'copied' ? 'fault.copied' : 'fault.copy')}
      </button>
      <button type="button" className="button button-outline" onClick={onRetry}>
        {t('action.retry')}
      </button>
      {copied === 'refused' && <pre className="fault-details">{details}</pre>}
    </div>
  );
}
