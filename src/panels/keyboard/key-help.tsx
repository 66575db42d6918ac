import { Dialog } from '@base-ui/react/dialog';
import type { PlainMessageKey } from '../../i18n/namespaces';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { SHORTCUTS, type Shortcut } from '../context/shortcuts';
import { Icon } from '../controls/icon';
import { Switch } from '../controls/switch';
import './key-help.css';

const PLACES = [
  'anywhere',
  'map',
  'table',
  'widget',
] as const satisfies readonly Shortcut['place'][];

/** Shows all keys in a dialog, with the switch of those that are single characters. */
export function KeyHelp() {
  const t = useTranslate('keyboard');
  const tAtlas = useTranslate();
  const isOpen = useAtlas((state) => state.isKeyHelpOpen);
  const setOpen = useAtlas((state) => state.setKeyHelpOpen);
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-veil" />
        <Dialog.Popup className="dialog key-help">
          <div className="dialog-head">
            <Dialog.Title className="dialog-title">{t('help.title')}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={tAtlas('action.close')}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys. */}
          <section className="key-help-body" tabIndex={0} aria-label={t('help.title')}>
            {PLACES.map((place) => (
              <KeyList key={place} place={place} />
            ))}
            <CharacterKeys />
          </section>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function KeyList({ place }: { readonly place: Shortcut['place'] }) {
  const t = useTranslate('keyboard');
  const shortcuts: readonly Shortcut[] = SHORTCUTS;
  return (
    <div className="key-list">
      <h3>{t(`help.${place}`)}</h3>
      <dl>
        {shortcuts
          .filter((shortcut) => shortcut.place === place)
          .map(({ id, keys }) => (
            <div key={id} className="key-row">
              <dt>
                {keys.map((key, i) => (
                  <span key={key}>
                    {i > 0 && <span className="visually-hidden"> {t('help.or')} </span>}
                    <Keys keys={key} />
                  </span>
                ))}
              </dt>
              <dd>{t(`key.${id}`)}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

/** Shows keys that are pressed together. */
function Keys({ keys }: { readonly keys: string }) {
  const t = useTranslate('keyboard');
  // A plus alone is a key of that name.
  const parts = keys === '+' ? ['+'] : keys.split('+');
  return (
    <>
      {parts.map((part) => {
        const { face, name } = faceOf(part, t);
        return (
          <kbd key={part}>
            {name === undefined ? (
              face
            ) : (
              <>
                <span aria-hidden="true">{face}</span>
                <span className="visually-hidden">{name}</span>
              </>
            )}
          </kbd>
        );
      })}
    </>
  );
}

const ARROWS = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' } as const;
const NAMED = ['Enter', 'Escape', 'Home', 'End', 'PageUp', 'PageDown', 'Shift', 'Space'] as const;

function faceOf(
  key: string,
  t: (key: PlainMessageKey<'keyboard'>) => string,
): { readonly face: string; readonly name?: string } {
  const arrow = (Object.keys(ARROWS) as (keyof typeof ARROWS)[]).find((each) => each === key);
  if (arrow) return { face: ARROWS[arrow], name: t(`name.${arrow}`) };
  if (key === 'Mod') return { face: isApple() ? '⌘' : t('name.Ctrl') };
  const named = NAMED.find((each) => each === key);
  if (named) return { face: t(`name.${named}`) };
  return { face: key === '-' ? '−' : key.length === 1 ? key.toUpperCase() : key };
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

function CharacterKeys() {
  const t = useTranslate('keyboard');
  const isOn = useAtlas((state) => state.hasCharacterKeys);
  const setCharacterKeys = useAtlas((state) => state.setCharacterKeys);
  return (
    <div className="key-help-switch">
      <Switch
        checked={isOn}
        onToggle={() => setCharacterKeys(!isOn)}
        describedBy="character-keys-note"
      >
        {t('help.characters')}
      </Switch>
      <p id="character-keys-note">{t('help.characters-note')}</p>
    </div>
  );
}
