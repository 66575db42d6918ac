import type { Messages } from '../../namespaces';

/** Mensajes en español del diálogo para compartir y citar. */
export const sharing: Messages<'sharing'> = {
  'share.title': 'Compartir esta vista',
  'share.same-view':
    'El enlace abre exactamente esta vista: la página, el mapa y todo lo que haya ajustado.',
  'share.link': 'Enlace a esta vista',
  'share.copy': 'Copiar enlace',
  'share.copied': 'Enlace copiado. Abre exactamente esta vista.',
  'share.copy-failed':
    'El navegador no permitió copiar. El enlace está seleccionado: cópielo a mano.',
  'share.system': 'Compartir con una aplicación',
  'share.system-failed': 'Este dispositivo no pudo compartir el enlace. Cópielo.',
  'share.pin': 'Fijar el enlace a la versión {version} de los datos',
  'share.pin-note': 'Así avisa si los datos cambiaron desde entonces y qué cambió en esta vista.',
  'share.print': 'Imprimir',
  'share.qr': 'Código QR del enlace',
  'share.qr-note': 'Escanéelo para abrir esta vista en un teléfono.',
  'share.too-long': 'El enlace es demasiado largo para un código QR.',
  'picture.title': 'Imagen del mapa',
  'embed.title': 'Insertar',
  'cite.title': 'Citar',
  'cite.figure': 'Citar esta cifra',
  'cite.sources': 'Citar esta fuente',
  'cite.version': 'Versión {version} de los datos, consultada el {date}.',
  'cite.with-sources': 'Primero el atlas; después las fuentes de la cifra.',
  'cite.copy': 'Copiar {style}',
  'cite.copied': '{style} copiado.',
  'cite.copy-failed': 'El navegador no permitió copiar. Seleccione el texto y cópielo a mano.',
  'cite.atlas':
    'Atlas del Corredor: Mapa del corredor terrestre y marítimo Chancay–Shanghái y de los proyectos de la Franja y la Ruta a su alrededor',
  'cite.figure-title': '{page}: {label}, {value} ({date})',
  'style.undated': 's. f.',
  'style.version': 'Versión {version}',
  'style.data-set': 'Conjunto de datos',
  'apa.retrieved': 'Recuperado el {date}, de {url}',
  'chicago.accessed': 'Consultado el {date}',
};
