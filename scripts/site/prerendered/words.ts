import type { Locale } from '../../../src/domain/locale';

/** What pages say to readers without scripts; the app itself never says it. */
export const PRERENDERED_WORDS: Readonly<
  Record<
    Locale,
    {
      readonly computed: string;
      readonly map: string;
      readonly mapOf: (names: readonly string[]) => string;
    }
  >
> = {
  en: {
    computed: 'The atlas computes this in your browser, which needs JavaScript.',
    map: 'The map that can be moved, and everything that is filtered, need JavaScript; the text, figures and sources of this page do not.',
    mapOf: (names) => `Map with ${names.join(', ')}`,
  },
  es: {
    computed: 'El atlas calcula esto en el navegador, que necesita JavaScript.',
    map: 'El mapa que se mueve y todo lo que se filtra necesitan JavaScript; el texto, las cifras y las fuentes de esta página, no.',
    mapOf: (names) => `Mapa con ${names.join(', ')}`,
  },
  pt: {
    computed: 'O atlas calcula isto no navegador, que precisa de JavaScript.',
    map: 'O mapa que se move e tudo o que se filtra precisam de JavaScript; o texto, os números e as fontes desta página, não.',
    mapOf: (names) => `Mapa com ${names.join(', ')}`,
  },
  zh: {
    computed: '此处由地图集在浏览器中计算，需要启用JavaScript。',
    map: '可移动的地图以及一切可筛选的内容需要JavaScript；本页的文字、数字和来源不需要。',
    mapOf: (names) => `地图，含${names.join('、')}`,
  },
};
