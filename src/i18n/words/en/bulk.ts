/** English messages of the page on reading the data in bulk. */
export const bulk = {
  title: 'Use the data',
  lead: 'The records of the atlas, with every figure and source, can be read by a program: as tables, as lines and points on a map, and record by record. No key, no account, no limit.',
  everything: 'Everything at once',
  'archive-text':
    'Data version {version} as one ZIP: tables as CSV, GeoJSON, every record as JSON in four languages, and their schemas. The address stays and leads to the newest version; a copy with the version in its name lies beside it. The archive is a Frictionless Data Package: datapackage.json describes every field.',
  tables: 'Tables by address',
  'tables-text':
    'UTF-8, commas, a header and points as decimal signs. Values that differ between sources are rows of their own; nothing is averaged. datapackage.json lists all tables and how they refer to one another.',
  file: 'File',
  holds: 'Holds',
  projects: 'Projects: sector, status, place, position',
  costs: 'Every published cost of projects',
  parties: 'Owners, builders, lenders of projects',
  milestones: 'Dated steps of projects',
  ports: 'Ports',
  legs: 'Land legs of the corridor',
  services: 'Liner services',
  calls: 'Port calls of liner services',
  companies: 'Companies, lenders, authorities',
  loans: 'Loans with their terms',
  trade: 'Trade by product and period',
  claims: 'Published claims about the corridor',
  events: 'Events of the timeline',
  figures: 'Published values of all other figures',
  sources: 'Sources',
  citations: 'Which record cites which source',
  'project-points': 'Projects as points',
  'leg-lines': 'Land legs as schematic lines',
  'sea-line': 'The sea leg, cut at 180 degrees',
  tools: 'In your tool',
  'excel-text':
    'In Excel choose Data, Get Data, From Web and enter the address of a table; or paste the lines into the advanced editor of Power Query. A CSV that is merely double-clicked may show Chinese names wrongly.',
  records: 'Record by record',
  'records-text':
    'Each record is a JSON file of its own, in all four languages, with its sources. Its page names the address in its head (link rel="alternate"). A JSON Schema describes each kind.',
  promise: 'What stays',
  'promise-text':
    'Addresses, names of columns and fields, and what they mean stay as they are within a format; columns, fields and files may be added. Should one ever have to change, the number of the format is raised. Every file of a record names its format and the version of the data.',
  licence: 'Licence',
  'licence-text':
    'MIT: use the data for anything, and name the Corridor Atlas contributors. Names of places on land legs come from GeoNames (CC BY 4.0); the sea leg is computed on coasts of Natural Earth and OpenStreetMap (ODbL 1.0). Figures belong to the sources that publish them: cite those.',
} as const;
