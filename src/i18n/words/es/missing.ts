import type { Messages } from '../../namespaces';

/** Spanish messages of the page of what was looked for and not found. */
export const missing: Messages<'missing'> = {
  title: 'Lo que no pudimos hallar',
  lead: 'Lo que se buscó para este atlas y no se halló, con lo que se intentó y cuándo. Que no figure aquí no significa que no exista.',
  request:
    'Si conoce una página pública que lo diga, envíenos su dirección: con «Proponer una corrección», abajo, o como archivo para la carpeta data/not-found.',
  tried: 'Última búsqueda, {date}: {tried}.',
  'topic.corridor': 'El corredor y sus servicios',
  'topic.law': 'Leyes y fallos',
  'topic.trade': 'Comercio y política',
  'topic.projects': 'Proyectos',
  'topic.sectors': 'Sectores sin proyectos',
};
