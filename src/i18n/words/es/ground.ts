import type { Messages } from '../../namespaces';

/** Spanish messages of the offer of an online basemap. */
export const ground: Messages<'ground'> = {
  offer: 'Ver calles y edificios',
  note: 'El mapa incluido no tiene más detalle aquí: su costa tiene un punto cada 800 m, más o menos. Las calles vienen de OpenFreeMap, un tercero, que recibe su dirección de red y la parte del mapa que usted mira.',
  on: 'Activar',
  decline: 'Ahora no',
  off: 'Volver al mapa incluido',
};
