import { HTML_LANGS, LOCALES, type Locale } from '../domain/locale';

/** In every locale, since the messages of none may be there. */
const TEXTS: Readonly<Record<Locale, readonly [text: string, retry: string]>> = {
  en: ['Corridor Atlas could not be loaded. Check the network, then try again.', 'Try again'],
  es: ['No se pudo cargar el Atlas del Corredor. Compruebe la red y reintente.', 'Reintentar'],
  pt: [
    'Não foi possível carregar o Atlas do Corredor. Verifique a rede e tente de novo.',
    'Tentar de novo',
  ],
  zh: ['走廊地图集无法加载。请检查网络后重试。', '重试'],
};

/** Shows in `root` that the atlas could not start, with a link that loads the page again. */
export function showStartFailure(root: HTMLElement): void {
  const box = document.createElement('div');
  box.className = 'start-failure';
  box.setAttribute('role', 'alert');
  for (const locale of LOCALES) {
    const [text, retry] = TEXTS[locale];
    const line = document.createElement('p');
    line.lang = HTML_LANGS[locale];
    const link = document.createElement('a');
    link.href = window.location.href;
    link.textContent = retry;
    line.append(`${text} `, link);
    box.append(line);
  }
  root.replaceChildren(box);
}
