import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import {
  PICTURE_RATIO,
  PICTURE_SIZES,
  type PictureSize,
  parseSide,
  SIDE,
  withinSides,
} from '../../../exports/picture/picture-size';
import { useServices, useTranslate } from '../../context/atlas-context';
import { saveFile } from '../../context/save-file';
import { PlainLegend } from '../../legend/plain-legend';
import { useAnswer } from '../use-answer';
import { usePageTitle } from '../use-cited-page';
import { type MapFormat, useMapFile } from './use-map-file';
import './picture-view.css';

type Preset = 'screen' | keyof typeof PICTURE_SIZES | 'own';

const PRESETS: readonly Preset[] = ['screen', 'wide', 'square', 'a4', 'own'];

/** Size of a picture where no map is on screen. */
const WITHOUT_MAP = PICTURE_SIZES.wide;

/** Shows what can be chosen of a picture of the map, with buttons that save it. */
export function PictureView({ first }: { readonly first: RefObject<HTMLElement | null> }) {
  const t = useTranslate('pictures');
  const { mapDrawer } = useServices();
  const [onScreen] = useState(() => withinSides(mapDrawer.sizeOnScreen() ?? WITHOUT_MAP));
  const [title, setTitle] = useState(usePageTitle());
  const [preset, setPreset] = useState<Preset>('screen');
  const [own, setOwn] = useState({
    width: String(onScreen.width),
    height: String(onScreen.height),
  });
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useAnswer();
  const makeFile = useMapFile();
  const legend = useRef<HTMLDivElement>(null);
  const id = useId();
  const size = chosenSize();

  function chosenSize(): PictureSize | undefined {
    if (preset === 'screen') return onScreen;
    if (preset !== 'own') return PICTURE_SIZES[preset];
    const [width, height] = [parseSide(own.width), parseSide(own.height)];
    return width !== undefined && height !== undefined ? { width, height } : undefined;
  }

  async function save(format: MapFormat) {
    if (isBusy || !legend.current) return;
    if (!size) return setAnswer(t('size.bounds', SIDE));
    setBusy(true);
    setAnswer(t('busy'));
    const made = await makeFile({ format, size, title: title.trim(), legend: legend.current });
    setBusy(false);
    if (!made.ok) return setAnswer(t(`failed.${made.reason}`));
    const name = `corridor-atlas-map-${size.width}x${size.height}.${format}`;
    saveFile(made.file, name, made.file.type);
    const cut = made.leftOut > 0 ? ` ${t('legend-cut', { count: made.leftOut })}` : '';
    setAnswer(t('saved', { file: name }) + cut);
  }

  return (
    <div className="sharing-body picture-view">
      <p className="sharing-note">{t('intro')}</p>
      <Field label={t('heading')} id={`${id}-title`}>
        <input
          id={`${id}-title`}
          className="field"
          value={title}
          maxLength={200}
          onChange={({ currentTarget: { value } }) => setTitle(value)}
        />
      </Field>
      <Field label={t('size')} id={`${id}-size`}>
        <select
          id={`${id}-size`}
          className="field"
          value={preset}
          onChange={({ currentTarget: { value } }) =>
            setPreset(PRESETS.find((each) => each === value) ?? 'screen')
          }
        >
          {PRESETS.map((each) => (
            <option key={each} value={each}>
              {each === 'own'
                ? t('size.own')
                : t(`size.${each}`, each === 'screen' ? onScreen : PICTURE_SIZES[each])}
            </option>
          ))}
        </select>
      </Field>
      {preset === 'own' && (
        <div className="picture-sides">
          {(['width', 'height'] as const).map((side) => (
            <Field key={side} label={t(side)} id={`${id}-${side}`}>
              <input
                id={`${id}-${side}`}
                className="field"
                inputMode="numeric"
                value={own[side]}
                aria-invalid={parseSide(own[side]) === undefined}
                aria-describedby={`${id}-bounds`}
                onChange={({ currentTarget: { value } }) => setOwn({ ...own, [side]: value })}
              />
            </Field>
          ))}
          <p
            id={`${id}-bounds`}
            className="sharing-note"
            data-fault={size === undefined || undefined}
          >
            {t('size.bounds', SIDE)}
          </p>
        </div>
      )}
      <div className="share-actions" aria-busy={isBusy}>
        <button
          ref={first as RefObject<HTMLButtonElement>}
          type="button"
          className="button share-copy"
          aria-disabled={isBusy || undefined}
          onClick={() => void save('png')}
        >
          {t('save.png')}
        </button>
        <button
          type="button"
          className="button button-outline"
          aria-disabled={isBusy || undefined}
          onClick={() => void save('svg')}
        >
          {t('save.svg')}
        </button>
      </div>
      <p className="sharing-answer">{answer}</p>
      <p className="sharing-note">
        {size &&
          t('png-note', {
            width: size.width * PICTURE_RATIO,
            height: size.height * PICTURE_RATIO,
          })}{' '}
        {t('svg-note')}
      </p>
      <h3 className="picture-legend-title">{t('legend')}</h3>
      <div className="picture-legend" ref={legend}>
        <PlainLegend />
      </div>
    </div>
  );
}

function Field({
  label,
  id,
  children,
}: {
  readonly label: string;
  readonly id: string;
  readonly children: ReactNode;
}) {
  return (
    <p className="picture-field">
      <label htmlFor={id}>{label}</label>
      {children}
    </p>
  );
}
