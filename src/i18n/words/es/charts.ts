import type { Messages } from '../../namespaces';

export const charts: Messages<'charts'> = {
  'alt.years':
    '{title}, de {first} a {last}: mínimo, {least} en {leastIn}; máximo, {greatest} en {greatestIn}.',
  'alt.one-year': '{title}: {greatest} en {greatestIn}.',
  'alt.rows':
    '{title}, {count} filas: máximo, {greatest} ({greatestOf}); mínimo, {least} ({leastOf}).',
  'alt.empty': '{title}: sin valores.',
  'note.hollow':
    'Marcas huecas: valores calculados, estimados, declarados, previstos o proyectados.',
  'note.joined': 'Dos marcas sobre una línea: las fuentes difieren en ese año.',
  'note.beside': 'Dos barras en un año: las fuentes difieren.',
  'note.gap': 'Sin marca: no se halló valor para ese año.',
  'note.table-only': {
    one: '{count} valor que no abarca un año entero figura solo en la tabla.',
    other: '{count} valores que no abarcan un año entero figuran solo en la tabla.',
  },
  'gap.word': 'sin dato',
  'gap.why': 'No se halló ningún dato; ninguna fuente dice por qué',
  'gap.parts': 'No se halló un dato de todo el tiempo, solo de: {periods}',
  'tip.values': 'Valores de {title}',
  'tip.derived': 'calculado por nosotros',
  'link.chart': 'Enlace a este gráfico',
  'caption.sources': 'Fuentes',
  'caption.last': 'último valor {asOf}',
  'picture.save': 'Guardar como',
  'picture.failed': 'No se pudo crear la imagen.',
  'table.open': 'Ver como tabla',
  'table.download': 'Descargar los datos',
  'column.period': 'Período',
  'column.value': 'Valor',
  'column.source': 'Fecha, fuente',
  'column.year': 'Año',
  'column.difference': 'Segunda sobre primera',
  'column.sum': 'Suma',
  'column.count': 'Proyectos',
  'column.sector': 'Sector',
  'column.country': 'País',
  'column.status': 'Estado',
  'period.span': '{from} – {to}',
  'trade.series': {
    one: '{count} serie',
    other: '{count} series, todas en la página de este flujo',
  },
  'trade.series-title': '{flow}: {series}',
  'trade.reporters': 'Según cada parte',
  'trade.reporters-note':
    'Lo que una parte exporta (FOB) la otra lo importa con flete y seguro (CIF), a menudo por terceros países: las dos cifras de los mismos bienes difieren. –: no se halló valor.',
  'trade.by-product': 'Por producto',
  'trade.products': 'Por producto, {period}',
  'trade.products-note':
    'Productos según los agrupan las fuentes; algunos pueden contener a otros, así que no deben sumarse.',
  'trade.values': 'Otros valores',
  'trade.values-note': 'Con muy pocos años enteros para un gráfico.',
  'projects.by-sector': 'Proyectos por sector',
  'projects.by-country': 'Proyectos por país',
  'projects.by-country-top': 'Proyectos por país, los {count} con más',
  'projects.by-status': 'Proyectos por estado',
  'projects.caption':
    'Contados por nosotros en los registros de este atlas; no son todos los proyectos que existen.',
  'costs.by-sector': 'Costo por sector',
  'costs.by-year': 'Costo por año del monto',
  'costs.caption':
    'Derivado por nosotros, de los proyectos en operación, terminados o en construcción. Las sumas toman solo el primer costo anotado de cada uno y mezclan préstamos, participaciones y obras enteras: léalas como órdenes de magnitud.',
  'costs.in-sector': '{year}, {sector}: {sum}',
  'throughput.title': 'Contenedores por año',
  'sailings.ships': 'Buques por semana según el servicio',
  'sailings.space': 'Espacio para contenedores por semana según el servicio',
  'sailings.rate': '{value} por semana',
  'sailings.interval': 'cada {days}',
  'sailings.size': 'buques de {size}',
  'sailings.ships-note':
    'Cálculo nuestro: siete días divididos entre el intervalo más reciente publicado entre dos zarpes. No refleja las escalas omitidas.',
  'sailings.space-note':
    'Cálculo nuestro: buques por semana por el tamaño más reciente publicado de un buque. Donde los tamaños difieren, el extremo hueco de la barra llega hasta el mayor.',
  'sailings.hollow': 'Barras huecas: el servicio terminó o no se conoce su circuito actual.',
  'sailings.left': {
    one: 'No se halló el intervalo de {count} servicio más.',
    other: 'No se halló el intervalo de {count} servicios más.',
  },
  'sailings.no-size': {
    one: 'No se halló el tamaño de los buques de {count} servicio del gráfico anterior.',
    other: 'No se halló el tamaño de los buques de {count} servicios del gráfico anterior.',
  },
  'column.service': 'Servicio',
  'column.a-week': 'Por semana',
  'gap.looked': 'No se halló ningún dato, ninguna fuente dice por qué; última búsqueda: {date}',
  'months.containers': 'Contenedores por mes',
  'months.ships': 'Buques por mes',
  'months.average': '{value} al mes en promedio',
  'months.note':
    'Barras: un solo mes. Líneas: un período más largo, en su promedio mensual, que es cálculo nuestro; las líneas que coinciden en el tiempo son cuentas de fuentes distintas.',
  'stack.title': 'Por producto y año',
  'stack.rest': 'Todos los demás bienes',
  'stack.note':
    'Los colores son productos de los que se hallaron datos anuales, dentro de «{total}» de la misma cuenta. Todos los demás bienes: cálculo nuestro, el total menos esos productos.',
  'stack.missing':
    'En un año en que un producto no tiene dato, está entre los demás bienes; la tabla dice cuál.',
  'stack.includes': 'Con {product}: sin dato propio',
  'costs.undated': {
    one: '{count} de esos proyectos no tiene costo fechado en dólares y no entra en las sumas.',
    other: '{count} de esos proyectos no tienen costo fechado en dólares y no entran en las sumas.',
  },
  'costs.unreal': {
    one: 'Se deja fuera {count} proyecto planificado, suspendido o cancelado.',
    other: 'Se dejan fuera {count} proyectos planificados, suspendidos o cancelados.',
  },
  'costs.source': {
    one: 'cálculo nuestro con el costo de {count} proyecto, citado en su página',
    other: 'cálculo nuestro con los costos de {count} proyectos, citados en sus páginas',
  },
  'costs.gap': 'Ningún proyecto tiene un costo de esos años.',
  'months.dashed': 'Línea discontinua: valor calculado, estimado o declarado.',
  'stack.none':
    'Por producto no se hallaron datos de varios años; los sueltos están en la página de este flujo.',
};
