import type { Messages } from '../../namespaces';

/** Portuguese messages of the dialog that shares and cites. */
export const sharing: Messages<'sharing'> = {
  'share.title': 'Compartilhar esta vista',
  'share.same-view':
    'O link abre exatamente esta vista: a página, o mapa e tudo o que você ajustou.',
  'share.link': 'Link para esta vista',
  'share.copy': 'Copiar link',
  'share.copied': 'Link copiado. Ele abre exatamente esta vista.',
  'share.copy-failed':
    'O navegador não permitiu copiar. O link está selecionado: copie-o manualmente.',
  'share.system': 'Compartilhar com um aplicativo',
  'share.system-failed': 'Este dispositivo não conseguiu compartilhar o link. Copie-o.',
  'share.pin': 'Fixar o link na versão {version} dos dados',
  'share.pin-note': 'Assim ele avisa se os dados mudaram desde então e o que mudou nesta vista.',
  'share.print': 'Imprimir',
  'share.qr': 'Código QR do link',
  'share.qr-note': 'Escaneie-o para abrir esta vista em um celular.',
  'share.too-long': 'O link é longo demais para um código QR.',
  'picture.title': 'Imagem do mapa',
  'embed.title': 'Incorporar',
  'cite.title': 'Citar',
  'cite.figure': 'Citar este número',
  'cite.sources': 'Citar esta fonte',
  'cite.version': 'Versão {version} dos dados, aberta em {date}.',
  'cite.with-sources': 'Primeiro o atlas; depois as fontes do número.',
  'cite.copy': 'Copiar {style}',
  'cite.copied': '{style} copiado.',
  'cite.copy-failed': 'O navegador não permitiu copiar. Selecione o texto e copie-o manualmente.',
  'cite.atlas':
    'Atlas do Corredor: Mapa do corredor terrestre e marítimo Chancay–Xangai e dos projetos do Cinturão e Rota ao seu redor',
  'cite.figure-title': '{page}: {label}, {value} ({date})',
  'style.undated': 's.d.',
  'style.version': 'Versão {version}',
  'style.data-set': 'Conjunto de dados',
  'apa.retrieved': 'Recuperado em {date}, de {url}',
  'chicago.accessed': 'Acesso em {date}',
};
