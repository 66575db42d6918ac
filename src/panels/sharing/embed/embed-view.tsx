import { type RefObject, useMemo, useRef, useState } from 'react';
import { OVERVIEW } from '../../../domain/selection';
import { THEMES, type Theme } from '../../../state/preferences-slice';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { Segmented } from '../../controls/segmented';
import { copyText } from '../copy-text';
import { PinSwitch, usePin } from '../pin-switch';
import { useAnswer } from '../use-answer';
import { type FramedView, frameAddress, frameCode } from './frame-code';
import { FrameSize, type Size } from './frame-size';
import { LanguageField } from './language-field';
import { useFrameTitle } from './use-frame-title';
import './embed-view.css';

/** Shows the code of a frame with the present view, with what can be chosen of it and a preview. */
export function EmbedView({ first }: { readonly first: RefObject<HTMLElement | null> }) {
  const t = useTranslate('embed');
  const tAtlas = useTranslate();
  const pin = usePin();
  const [locale, setLocale] = useState(useLocale());
  const [theme, setTheme] = useState<Theme>('auto');
  const [size, setSize] = useState<Size>({ width: null, height: 450 });
  const view = useFramedView(pin.pin);
  const src = frameAddress(view, { locale, theme });
  const frame = useRef<HTMLIFrameElement>(null);
  const title = useFrameTitle(frame);
  const code = frameCode({ src, title, ...size });
  const [answer, setAnswer] = useAnswer();
  const field = useRef<HTMLTextAreaElement>(null);
  async function copy() {
    if (await copyText({ plain: code })) return setAnswer(t('dialog.copied'));
    setAnswer(t('dialog.copy-failed'));
    field.current?.focus();
    field.current?.select();
  }
  return (
    <div className="sharing-body embed-view">
      <p className="sharing-note">{t('dialog.note')}</p>
      <div className="embed-choices">
        <FrameSize size={size} onChange={setSize} />
        <LanguageField locale={locale} onChoose={setLocale} />
        <Segmented
          label={tAtlas('theme.label')}
          segments={THEMES.map((each) => ({
            value: each,
            label: each === 'auto' ? t('dialog.reader-theme') : tAtlas(`theme.${each}`),
          }))}
          value={theme}
          onChoose={setTheme}
        />
      </div>
      <PinSwitch {...pin} />
      <div className="share-actions">
        <button
          ref={first as RefObject<HTMLButtonElement>}
          type="button"
          className="button share-copy"
          onClick={() => void copy()}
        >
          {t('dialog.copy')}
        </button>
      </div>
      <p className="sharing-answer">{answer}</p>
      <textarea
        ref={field}
        className="field embed-code"
        readOnly
        rows={9}
        value={code}
        aria-label={t('dialog.code')}
        spellCheck={false}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame wider than the dialog is scrolled by keyboard. */}
      <section className="embed-preview" aria-label={t('dialog.preview')} tabIndex={0}>
        {/* A frame that is given another address adds to the history of the page; a new one does not. */}
        <iframe
          key={src}
          ref={frame}
          src={src}
          title={t('dialog.preview')}
          width={size.width ?? '100%'}
          height={size.height}
          allow="fullscreen"
        />
      </section>
    </div>
  );
}

/** Returns the view as it was when the dialog opened, pinned to a version of the data or to none. */
function useFramedView(pin: string | null): FramedView {
  const { permanentHref, hrefOf } = useServices();
  const hasCamera = useAtlas(({ camera }) => camera !== null);
  return useMemo(() => {
    const home = new URL(hrefOf({ selection: OVERVIEW }), location.href);
    const root = new URL('../', `${home.origin}${home.pathname}`).href;
    return { href: permanentHref(pin), root, hasCamera };
  }, [permanentHref, hrefOf, pin, hasCamera]);
}
