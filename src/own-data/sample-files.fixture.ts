import { strToU8, zipSync } from 'fflate';

/** A small file of each format, with a mine at 72.33 W 14.09 S and what the format can hold besides. */
export const SAMPLE_CSV = `Mine;Latitud;Longitud;Toneladas;Apertura;Activa
Las Bambas;-14,09;-72,33;1.400,5;2016-01-15;sí
"Toromocho; ""La Oroya""";-11,6;-76,13;900;2014-05-01;no
Antamina;-9,54;-77,05;;2001-10-01;sí
`;

export const SAMPLE_GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 1,
      properties: { name: 'Las Bambas', tonnes: 1400.5, tags: ['Cu', 'Mo'] },
      geometry: { type: 'Point', coordinates: [-72.33, -14.09] },
    },
    {
      type: 'Feature',
      properties: { name: 'Southern road "35"', open: true },
      geometry: {
        type: 'LineString',
        coordinates: [
          [-72.33, -14.09],
          [-72.1, -16.99],
        ],
      },
    },
    {
      type: 'Feature',
      properties: { name: 'Lease' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-73, -15],
            [-72, -15],
            [-72, -14],
            [-73, -15],
          ],
        ],
      },
    },
  ],
});

export const SAMPLE_TOPOJSON = JSON.stringify({
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [-80, -20] },
  objects: {
    mines: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [767, 591], properties: { name: 'Las Bambas' } },
        { type: 'LineString', arcs: [0], properties: { name: 'Road' } },
      ],
    },
    leases: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[1]], properties: { name: 'Lease' } }],
    },
  },
  arcs: [
    [
      [767, 591],
      [23, -290],
    ],
    [
      [700, 500],
      [100, 0],
      [0, 100],
      [-100, -100],
    ],
  ],
});

export const SAMPLE_KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">
<Document><name>Mines</name>
  <Style id="s"><IconStyle><Icon><href>https://example.org/x.png</href></Icon></IconStyle></Style>
  <Folder>
    <!-- <Placemark> -->
    <Placemark>
      <name>Las Bambas &amp; Co</name><styleUrl>#s</styleUrl>
      <description><![CDATA[<b>Copper</b> <Placemark> & more]]></description>
      <ExtendedData><Data name="tonnes"><value>1400.5</value></Data></ExtendedData>
      <Point><coordinates>-72.33,-14.09,4000</coordinates></Point>
    </Placemark>
    <Placemark><name>Road</name>
      <LineString><coordinates>-72.33,-14.09 -72.1,-16.99</coordinates></LineString>
    </Placemark>
  </Folder>
</Document></kml>
`;

export const SAMPLE_GPX = `<?xml version="1.0"?>
<gpx version="1.1" creator="hand" xmlns="http://www.topografix.com/GPX/1/1">
  <wpt lat="-14.09" lon="-72.33"><ele>4000</ele><name>Las Bambas</name></wpt>
  <rte><name>To the port</name><rtept lat="-14.09" lon="-72.33"/><rtept lat="-16.99" lon="-72.1"/></rte>
  <trk><name>As driven</name><trkseg>
    <trkpt lat="-14.09" lon="-72.33"><time>2026-01-01T00:00:00Z</time></trkpt>
    <trkpt lat="-16.99" lon="-72.1"><time>2026-01-01T09:00:00Z</time></trkpt>
  </trkseg></trk>
</gpx>
`;

export function sampleKmz(): Uint8Array<ArrayBuffer> {
  return zip({ 'doc.kml': strToU8(SAMPLE_KML), 'files/x.png': new Uint8Array([1, 2, 3]) });
}

/** Returns an archive; its files are compressed. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(zipSync({ ...files }));
}

const WGS84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

/** The mine in Web Mercator metres, to see whether the projection is read. */
const WEB_MERCATOR =
  'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],UNIT["Meter",1.0]]';

/** Returns a zipped shapefile of two points and one of an area, written by the rules of ESRI's description of 1998. */
export function sampleShapefile(): Uint8Array<ArrayBuffer> {
  const area = concat(
    int32([5]),
    float64([-73, -15, -72, -14]),
    int32([1, 4, 0]),
    float64([-73, -15, -72, -14, -72, -15, -73, -15]),
  );
  return zip({
    'mines.shp': shp(1, [
      concat(int32([1]), float64([-72.33, -14.09])),
      concat(int32([1]), float64([-76.13, -11.6])),
    ]),
    'mines.dbf': dbf(['Las Bambas', 'Toromócho'], [1400.5, 900]),
    'mines.prj': strToU8(WGS84),
    'mines.cpg': strToU8('UTF-8'),
    'leases.shp': shp(5, [area]),
    'leases.dbf': dbf(['Lease'], [1]),
  });
}

/** Returns a zipped shapefile of one point in Web Mercator. */
export function mercatorShapefile(): Uint8Array<ArrayBuffer> {
  const point = concat(int32([1]), float64([-8051738.72, -1583776.62]));
  return zip({ 'm.shp': shp(1, [point]), 'm.prj': strToU8(WEB_MERCATOR) });
}

/** Returns a .shp file of records of a type. */
export function shp(type: number, records: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = concat(
    ...records.map((content, index) =>
      concat(int32([index + 1, content.length / 2], false), content),
    ),
  );
  return concat(
    int32([9994, 0, 0, 0, 0, 0, (100 + body.length) / 2], false),
    int32([1000, type]),
    float64([-180, -90, 180, 90, 0, 0, 0, 0]),
    body,
  );
}

function dbf(names: readonly string[], tonnes: readonly number[]): Uint8Array<ArrayBuffer> {
  const [nameLength, numberLength] = [20, 10];
  const header = new Uint8Array(32);
  const view = new DataView(header.buffer);
  header.set([3, 126, 11, 29]);
  view.setUint32(4, names.length, true);
  view.setUint16(8, 32 + 2 * 32 + 1, true);
  view.setUint16(10, 1 + nameLength + numberLength, true);
  const field = (name: string, type: string, length: number) => {
    const bytes = new Uint8Array(32);
    bytes.set(strToU8(name));
    bytes.set(strToU8(type), 11);
    bytes[16] = length;
    return bytes;
  };
  const records = names.map((name, index) => {
    const text = new Uint8Array(1 + nameLength).fill(0x20);
    text.set(strToU8(name), 1);
    return concat(text, strToU8(String(tonnes[index]).padStart(numberLength)));
  });
  return concat(
    header,
    field('NAME', 'C', nameLength),
    field('TONNES', 'N', numberLength),
    new Uint8Array([13]),
    ...records,
    new Uint8Array([26]),
  );
}

export function int32(values: readonly number[], isLittle = true): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  for (const [index, value] of values.entries()) view.setInt32(index * 4, value, isLittle);
  return new Uint8Array(view.buffer);
}

export function float64(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 8));
  for (const [index, value] of values.entries()) view.setFloat64(index * 8, value, true);
  return new Uint8Array(view.buffer);
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Returns a workbook with two sheets, as small as Excel still opens it. */
export function sampleXlsx(): Uint8Array<ArrayBuffer> {
  const sheet = (rows: string) =>
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  const text = (cell: string, value: string) =>
    `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const number = (cell: string, value: number) => `<c r="${cell}"><v>${value}</v></c>`;
  return zip({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Mines &amp; more" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="2" r:id="rId2"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      sheet(
        `<row r="1">${text('A1', 'Mine')}${text('B1', 'Lat')}${text('C1', 'Lon')}${text('D1', 'Tonnes')}</row>` +
          `<row r="2">${text('A2', 'Las Bambas')}${number('B2', -14.09)}${number('C2', -72.33)}<c r="D2"><f>700.25*2</f><v>1400.5</v></c></row>` +
          `<row r="4">${text('A4', 'Toromocho')}${number('B4', -11.6)}${number('C4', -76.13)}</row>`,
      ),
    ),
    'xl/worksheets/sheet2.xml': strToU8(sheet(`<row r="1">${text('A1', 'Hand-made')}</row>`)),
  });
}
