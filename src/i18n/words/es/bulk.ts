import type { Messages } from '../../namespaces';

/** Spanish messages of the page on reading the data in bulk. */
export const bulk: Messages<'bulk'> = {
  title: 'Usar los datos',
  lead: 'Un programa puede leer los registros del atlas, con todas sus cifras y fuentes: en tablas, como líneas y puntos de un mapa, y registro por registro. Sin clave, sin cuenta y sin límite.',
  everything: 'Todo de una vez',
  'archive-text':
    'La versión {version} de los datos en un solo ZIP: tablas en CSV, GeoJSON, cada registro en JSON en cuatro idiomas, y sus esquemas. La dirección no cambia y lleva a la versión más reciente; al lado hay una copia con la versión en el nombre. El archivo es un Data Package de Frictionless: datapackage.json describe cada campo.',
  tables: 'Tablas por su dirección',
  'tables-text':
    'UTF-8, comas como separador, una fila de encabezado y punto decimal. Los valores que difieren entre fuentes son filas distintas; nada se promedia. datapackage.json enumera todas las tablas y cómo se relacionan.',
  file: 'Archivo',
  holds: 'Contenido',
  projects: 'Proyectos: sector, estado, lugar, posición',
  costs: 'Todos los costos publicados de los proyectos',
  parties: 'Dueños, constructores y prestamistas de los proyectos',
  milestones: 'Pasos fechados de los proyectos',
  ports: 'Puertos',
  legs: 'Tramos terrestres del corredor',
  services: 'Servicios de línea',
  calls: 'Escalas de los servicios de línea',
  companies: 'Empresas, prestamistas, autoridades',
  loans: 'Préstamos con sus condiciones',
  trade: 'Comercio por producto y período',
  claims: 'Afirmaciones publicadas sobre el corredor',
  events: 'Hechos de la cronología',
  figures: 'Valores publicados de las demás cifras',
  sources: 'Fuentes',
  citations: 'Qué registro cita qué fuente',
  'project-points': 'Proyectos como puntos',
  'leg-lines': 'Tramos terrestres como líneas esquemáticas',
  'sea-line': 'El tramo marítimo, cortado en los 180 grados',
  tools: 'En su herramienta',
  'excel-text':
    'En Excel elija Datos, Obtener datos, Desde la web e indique la dirección de una tabla; o pegue las líneas en el editor avanzado de Power Query. Un CSV abierto con doble clic puede mostrar mal los nombres chinos.',
  records: 'Registro por registro',
  'records-text':
    'Cada registro es un archivo JSON propio, en los cuatro idiomas y con sus fuentes. Su página nombra la dirección en la cabecera (link rel="alternate"). Un JSON Schema describe cada tipo.',
  promise: 'Lo que permanece',
  'promise-text':
    'Las direcciones, los nombres de columnas y campos y su significado no cambian dentro de un formato; pueden añadirse columnas, campos y archivos. Si alguno tuviera que cambiar, sube el número del formato. El archivo de cada registro dice su formato y la versión de los datos.',
  licence: 'Licencia',
  'licence-text':
    'MIT: use los datos para lo que quiera y nombre a los colaboradores del Atlas del Corredor. Los nombres de lugares de los tramos terrestres son de GeoNames (CC BY 4.0); el tramo marítimo se calcula sobre costas de Natural Earth y OpenStreetMap (ODbL 1.0). Las cifras son de las fuentes que las publican: cítelas.',
};
