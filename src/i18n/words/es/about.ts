import type { Messages } from '../../namespaces';

/** Spanish messages of the page about the atlas. */
export const about: Messages<'about'> = {
  'distances-note': 'Cómo se calculan las distancias por mar y cuánto se apartan',
  what: 'Qué es',
  'what-text':
    'Un mapa del corredor de tierra y mar entre Chancay, en el Perú, y Shanghái, en China, y de los proyectos de la Franja y la Ruta a su alrededor. Cada cifra indica su fuente y la fecha a la que se refiere. Donde las fuentes difieren, sus cifras aparecen lado a lado; el atlas no elige entre ellas. Cada vista tiene su propia dirección y se puede compartir.',
  not: 'Qué no es',
  'not-navigation':
    'No apto para la navegación. Las líneas muestran por dónde va la carga, no por dónde puede navegar con seguridad un buque; las de tierra son esquemáticas.',
  'not-complete':
    'No es completo ni es una recomendación. Reúne los proyectos para los que se halló una fuente pública. Figurar aquí no es elogio ni crítica; si un proyecto falta, quizá solo no se lo encontró.',
  positions: 'Cómo se fijaron las posiciones',
  'positions-text':
    'Las posiciones provienen de fuentes públicas y de los topónimos que mencionan; salvo indicación contraria, su error es de pocos kilómetros. Una posición aproximada lleva contorno discontinuo: está en la localidad, o en un punto de la región, y no en el sitio mismo. Ferrocarriles, carreteras y tramos terrestres unen las localidades nombradas en sus páginas. El tramo marítimo es el camino navegable más corto que halla nuestro propio motor de rutas sobre la costa que se dibuja.',
  borders: 'Fronteras y nombres',
  'borders-text':
    'Las fronteras son las líneas de facto de Natural Earth; las disputadas van en trazo discontinuo. Ni las líneas ni los nombres expresan una posición sobre la condición jurídica de ningún territorio ni sobre los límites de ningún Estado.',
  privacy: 'Privacidad',
  'privacy-text':
    'El atlas no usa cookies ni cuenta visitas. No se pide nada a terceros salvo que active el mapa base en línea; en ese caso, su navegador pide las teselas del mapa a OpenFreeMap. La apariencia elegida y el propio atlas, para usarlo sin red, se guardan solo en su equipo. Los enlaces a las fuentes llevan a otros sitios.',
  data: 'Los datos',
  'data-text':
    'Versión de los datos {version}. Se mantienen a mano, registro por registro, y se comprueban con reglas con nombre antes de publicarse.',
  'use-data': 'Usar los datos',
  'use-data-note': 'Todos, en ZIP, CSV, GeoJSON y JSON, para R, Python, DuckDB y Excel',
  changes: 'Qué cambió en los datos',
  factors: 'Buques, combustibles y emisiones',
  licence: 'Licencia',
  'licence-text':
    'El atlas se publica bajo la licencia MIT. Las obras siguientes conservan la suya.',
  'credits-data': 'Datos',
  'credits-fonts': 'Tipografías y símbolos',
  'credits-software': 'Programas',
  work: 'Obra',
  terms: 'Licencia',
  'public-domain': 'dominio público',
  'natural-earth-use': 'Tierras, fronteras, lagos y ríos',
  'fine-coast-use':
    'Costa desde el zoom 7, hecha en 2017, un punto cada 800 m más o menos; fine-coast.pmtiles se ofrece en los mismos términos',
  'gshhg-use': 'Por dónde corren los canales en los ríos',
  'geonames-use': 'Ciudades, provincias y sus nombres',
  'openstreetmap-use': 'Solo mientras el mapa base en línea está activo',
  'distances-use': 'Distancias publicadas con las que comparar',
  'sea-ports-use':
    'Puertos que la costa de las rutas mantiene abiertos y los que conoce la búsqueda',
  'time-zones-use': 'Husos horarios de los puertos',
  'countries-use': 'Nombres de países',
};
