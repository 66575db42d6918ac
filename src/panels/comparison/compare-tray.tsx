import { type ComparableRef, comparisonOf, formatComparable } from '../../domain/comparison';
import { comparableName } from '../../state/select-comparison';
import { companyNames, serviceNames } from '../../state/select-names';
import { useAtlas, useLocale, useServices, useTranslate } from '../context/atlas-context';
import { useAnnounced } from '../context/use-announced';
import { Icon } from '../controls/icon';
import { RecordLink } from '../links/record-link';
import './comparison.css';

/** Shows the records collected to compare, and the link to their comparison once there are two. */
export function CompareTray() {
  const tCompare = useTranslate('compare');
  const { store } = useServices();
  const tray = useAtlas((state) => state.tray);
  const { setTray } = store.getState();
  const nameOf = useNames();
  if (tray.length === 0) return null;
  return (
    <section className="tray" aria-label={tCompare('tray.label')} tabIndex={-1}>
      <Replaced />
      <div className="tray-row">
        <ul className="tray-records">
          {tray.map((record) => (
            <li key={formatComparable(record)} className="tray-record">
              <RecordLink selection={record}>{nameOf(record)}</RecordLink>
              <TrayButton
                className="tray-remove"
                label={tCompare('tray.remove', { name: nameOf(record) })}
                onPress={(button) => {
                  keepFocus(button, tray.length > 1);
                  setTray(tray.filter((each) => each !== record));
                }}
              />
            </li>
          ))}
        </ul>
        {tray.length > 1 ? (
          <CompareLink records={tray} className="button tray-compare" />
        ) : (
          <span className="tray-hint">{tCompare('tray.one')}</span>
        )}
        <TrayButton
          className="tray-clear"
          label={tCompare('tray.clear')}
          onPress={(button) => {
            keepFocus(button, false);
            setTray([]);
          }}
        />
      </div>
    </section>
  );
}

/** Shows the link to the comparison in the head of a phone's sheet while it is lowered. */
export function TrayLink() {
  const tray = useAtlas((state) => state.tray);
  return tray.length > 1 ? <CompareLink records={tray} className="tray-link" /> : null;
}

function CompareLink({
  records,
  className,
}: {
  readonly records: readonly ComparableRef[];
  readonly className: string;
}) {
  const tCompare = useTranslate('compare');
  const page = comparisonOf(records);
  return page ? (
    <RecordLink selection={page} className={className}>
      {tCompare('tray.compare', { count: records.length })}
    </RecordLink>
  ) : null;
}

/** Says which records one of another kind replaced, and offers them back. */
function Replaced() {
  const tCompare = useTranslate('compare');
  const locale = useLocale();
  const { store } = useServices();
  const replaced = useAtlas((state) => state.replacedTray);
  const nameOf = useNames();
  const names = replaced.map(nameOf).join(locale === 'zh' ? '、' : ', ');
  const note = replaced.length > 0 ? tCompare('tray.replaced', { names }) : '';
  useAnnounced(note);
  if (note === '') return null;
  return (
    <p className="tray-note">
      <span>{note}</span>
      <button
        type="button"
        className="button button-quiet"
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget, true);
          store.getState().setTray(replaced);
        }}
      >
        {tCompare('tray.undo')}
      </button>
    </p>
  );
}

function TrayButton({
  className,
  label,
  onPress,
}: {
  readonly className: string;
  readonly label: string;
  readonly onPress: (button: HTMLElement) => void;
}) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={label}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      <Icon name="close" />
    </button>
  );
}

/** Moves the focus from a button that is about to go: to the tray if it stays, else to the heading of the page. */
function keepFocus(button: HTMLElement, trayStays: boolean): void {
  const next = trayStays
    ? button.closest<HTMLElement>('.tray')
    : button.closest('.panel')?.querySelector('h1');
  next?.focus({ preventScroll: true });
}

/** Returns the function that names a record in the reader's language; by its id while its name is not loaded. */
function useNames(): (record: ComparableRef) => string {
  const locale = useLocale();
  const { store } = useServices();
  useAtlas((state) => state.projects);
  useAtlas((state) => state.corridorMap);
  useAtlas(companyNames);
  useAtlas(serviceNames);
  return (record) => comparableName(store.getState(), record)?.[locale] ?? record.id;
}
