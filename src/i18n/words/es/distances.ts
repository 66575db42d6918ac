import type { Messages } from '../../namespaces';

export const distances: Messages<'distances'> = {
  lead: 'Las distancias por mar las calcula un motor de rutas que forma parte del atlas. Funciona en su navegador y no consulta ningún servidor. Esta página dice qué hace, qué deja fuera y cuánto se apartan sus distancias de las que otros han publicado.',

  'limits-title': 'Para qué no sirve',
  'not-navigation':
    'No apto para la navegación. El motor conoce dos costas, una de 1:10 millones y otra con un punto cada 800 m más o menos, más de cien bancos y arrecifes, y nada de profundidades, separación del tráfico, corrientes, hielo del día ni normas del día. Una línea que aquí está libre de tierra puede llevar por donde ningún buque debería ir.',
  'not-sailed':
    'Una distancia es la longitud del camino navegable más corto. Lo que un buque navega es más largo: se mantiene más lejos, sigue rutas recomendadas, evita el mal tiempo y toma práctico. La distancia práctica de más abajo es una estimación de eso, y así se la nombra siempre.',

  'method-title': 'Cómo se halla un camino',
  'term-line': 'Tramos',
  'method-line':
    'Un camino es una cadena de círculos máximos, las líneas más cortas sobre el globo, que solo gira donde se interponen tierra, un bajo o un límite. De todas esas cadenas el motor halla la más corta.',
  'term-coast': 'Costa',
  'method-coast':
    'Cuentan las dos costas que dibuja el mapa: Natural Earth a 1:10 millones y, desde el nivel 7, la de OpenStreetMap de 2017. Donde el motor las simplifica, solo cede agua: lo que para él está libre de tierra lo está en el mapa. Los canales demasiado estrechos quedan cerrados, salvo donde los usan los buques.',
  'term-offing': 'Resguardo',
  'method-offing':
    'Al doblar un cabo en aguas abiertas, un camino gira a unos diez kilómetros de la costa, o a uno y medio de la costa simplificada del motor donde esta queda muy mar adentro, como en las costas sin puertos; en un estrecho, a lo que este permite. Un resguardo mayor apenas coincide mejor con las distancias publicadas, y alarga demasiado los caminos cortos que doblan un cabo.',
  'term-shoals': 'Bajos',
  'method-shoals':
    'Los bancos y arrecifes que estas costas no muestran se guardan como áreas, cada una con su fuente, y ningún camino las cruza.',
  'term-latitude': 'Mal tiempo y hielo',
  'method-latitude':
    'Los caminos se mantienen al norte de unos 52 grados sur, como los publicados, salvo para doblar el cabo de Hornos, y nunca pasan de 60 grados sur.',
  'term-approaches': 'Accesos',
  'method-approaches':
    'A los puertos en un río, un fiordo o una bahía se llega por canales guardados como datos, y también a la dársena de Chancay, tras su rompeolas, y a los muelles de Yangshan. Donde un puerto queda algo tierra adentro en estas costas, el trecho hasta el agua navegable más cercana se cuenta, y se muestra aparte.',
  'term-passages': 'Pasos',
  'method-passages':
    'Los estrechos, canales y cabos con nombre también son datos. Algunos están cerrados si no se abren, porque en general los buques no los toman; la lista está al final de esta página.',
  'term-measure': 'Medición',
  'method-measure':
    'Las longitudes son las de la línea que se dibuja, medidas sobre el elipsoide WGS84 y no sobre una esfera.',

  'practical-title': 'Distancia práctica, una estimación',
  'practical-formula': 'distancia práctica = {factor} × camino más corto + {perVoyage} mn',
  'practical-text':
    'Las tablas publicadas son algo más largas que el camino más corto. Dos números, ajustados sobre {rows} distancias publicadas, lo compensan en promedio: una parte del camino por resguardo, rutas recomendadas, corrientes y mal tiempo, y una longitud por viaje por el practicaje. El error que queda tiene una mediana de {median} y es menor que {p90} en nueve de cada diez casos. La estimación no dice por dónde va un buque y nunca forma parte de una línea.',

  'errors-title': 'Cuánto se aparta el camino más corto',
  'errors-text':
    'Diferencia con las distancias publicadas, en porcentaje de la publicada. Tampoco una distancia publicada es la verdad: las tablas siguen el camino más seguro y no el más corto, redondean a la milla y tienen algunas erratas.',
  'errors-group': 'Grupo',
  'errors-count': 'Distancias',
  'errors-median': 'Mediana',
  'errors-p90': 'Nueve de diez, menos de',
  'errors-bias': 'Sesgo',
  'errors-bias-note':
    'El sesgo es la mediana con su signo: menor que cero donde el camino más corto es más corto que el publicado.',
  'stratum.core': 'Impresas para sus dos extremos',
  'stratum.long': 'de ellas, de 1,000 mn o más',
  'stratum.short': 'de ellas, de menos de 1,000 mn',
  'stratum.corridor': 'de ellas, en el corredor o junto a él',
  'stratum.composite': 'Suma de tramos impresos por un paso',

  'rows-title': 'Cada distancia publicada junto a la nuestra',
  'rows-search': 'Buscar por puerto, paso o editor',
  'rows-count': '{shown} de {all} distancias',
  'rows-none': 'Ninguna distancia coincide con «{text}».',
  'rows-caption':
    'Millas náuticas. «Nuestra» es el camino más corto; debajo, la distancia práctica, «práct.»',
  'rows-route': 'De y a',
  'rows-published': 'Publicada',
  'rows-ours': 'Nuestra',
  'rows-error': 'Difiere',
  'rows-sort': 'Ordenar por {column}',
  'rows-no-route': 'sin camino',
  'rows-practical': 'práct. {nm}',
  'rows-pub-151': 'Pub. 151',
  'rows-pub-151-entry': 'Pub. 151, {entry}',
  'rows-pub-151-sum': 'Pub. 151, suma de {legs}',
  'rows-source-note':
    'Pub. 151 es «Distances Between Ports», 11.ª edición, 2001, de la actual National Geospatial-Intelligence Agency de los Estados Unidos, de dominio público.',
  'kind.junction': 'hasta un punto de enlace',
  'kind.composite': 'suma de tramos impresos',

  'passages-title': 'Pasos abiertos y cerrados',
  'passages-text':
    'Lo que un camino puede tomar si no se indica otra cosa, y por qué. Uno cerrado se puede abrir y uno abierto cerrar.',
  'passages-closed': {
    one: 'Cerrados si no se abren: {count}',
    other: 'Cerrados si no se abren: {count}',
  },
  'passages-open': { one: 'Abiertos: {count}', other: 'Abiertos: {count}' },
  'passages-name': 'Paso',
  'passages-why': 'Por qué',

  'land-title': 'Por tierra',
  'land-text':
    'Las longitudes por tierra son las de la red terrestre: las publicadas, si el atlas las tiene; si no, la de la línea que pasa por los lugares multiplicada por una sinuosidad medida en las publicadas del mismo modo, terreno y país. La tabla compara los caminos abiertos más cortos de un modo con longitudes publicadas que la red no usa.',
  'land-mode': 'Modo',
  'land-rows': 'Cada longitud publicada junto a la nuestra ({count})',
  'land-published': 'Publicada, km',
  'land-ours': 'Nuestra, km',
};
