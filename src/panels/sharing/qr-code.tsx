import { useMemo } from 'react';
import { useTranslate } from '../context/atlas-context';
import { qrModules } from './qr-modules';

/** Shows the QR code of a link, dark on light in every theme. */
export function QrCode({ text }: { readonly text: string }) {
  const t = useTranslate('sharing');
  const modules = useMemo(() => qrModules(text), [text]);
  if (!modules) return <p className="sharing-note">{t('share.too-long')}</p>;
  const { size, path } = modules;
  return (
    <figure className="qr-code">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('share.qr')}>
        <rect className="qr-light" width={size} height={size} />
        <path className="qr-dark" d={path} />
      </svg>
      <figcaption>{t('share.qr-note')}</figcaption>
    </figure>
  );
}
