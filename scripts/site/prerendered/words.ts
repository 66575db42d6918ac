import type { Locale } from '../../../src/domain/locale';

/** What pages say to readers without scripts; the app itself never says it. */
export const PRERENDERED_WORDS: Readonly<
  Record<Locale, { readonly computed: string; readonly map: string }>
> = {
  en: {
    computed: 'The atlas computes this in your browser, which needs JavaScript.',
    map: 'The map and everything that moves or is filtered need JavaScript; the text, figures and sources of this page do not.',
  },
  es: {
    computed: 'El atlas calcula esto en el navegador, que necesita JavaScript.',
    map: 'El mapa y todo lo que se mueve o se filtra necesitan JavaScript; el texto, las cifras y las fuentes de esta página, no.',
  },
  pt: {
    computed: 'O atlas calcula isto no navegador, que precisa de JavaScript.',
    map: 'O mapa e tudo o que se move ou se filtra precisam de JavaScript; o texto, os números e as fontes desta página, não.',
  },
  zh: {
    computed: '此处由地图集在浏览器中计算，需要启用 JavaScript。',
    map: '地图以及一切可移动、可筛选的内容需要 JavaScript；本页的文字、数字和来源不需要。',
  },
};
