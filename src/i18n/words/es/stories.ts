import type { Messages } from '../../namespaces';

/** Spanish messages of the stories. */
export const stories: Messages<'stories'> = {
  title: 'Relatos',
  lead: 'Recorridos por el atlas en pocos pasos. Cada paso es una vista cualquiera del mapa, con lo que dicen sus fuentes.',
  steps: { one: '{count} paso', other: '{count} pasos' },
  start: {
    one: 'Seguirlo en el mapa, en {count} paso',
    other: 'Seguirlo en el mapa, en {count} pasos',
  },
  show: 'Mostrar en el mapa',
  story: 'Relato: {name}',
  place: '{number} de {of}',
  next: 'Siguiente',
  back: 'Anterior',
  end: 'Leerlo entero',
  leave: 'Salir',
  return: 'Volver a este paso',
  said: 'La noticia',
  known: 'Lo que se sabe hoy',
};
