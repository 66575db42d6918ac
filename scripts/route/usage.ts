/** What `npm run route` prints without arguments. */
export const USAGE = `npm run route -- --from PLACE --to PLACE [options]
npm run --silent route -- --pairs FILE [options]
npm run --silent route -- --matrix FILE [options]

A PLACE is a port by UN/LOCODE or name (PECHY, Chancay, 上海; "San Pedro, CI" where several have the name),
longitude,latitude in degrees (-77.2731,-11.5843), or angles with letters in either order (11°35′S 77°16′W).

The route
  --via PASSAGE,...      to be taken, in this order
  --closed PASSAGE,...   not to be taken
  --opened PASSAGE,...   to be taken though closed by default
  --draught METRES       of the ship, as --length, --beam and --air-draught: closes what it cannot pass
  --no-weather-limit     not to keep the latitude limit for weather
  --wrap-longitudes      accepts longitudes beyond 180 degrees
  --format FORMAT        text (default), json, geojson, csv; --json is --format json

Many pairs: FILE has a row a line, as NDJSON or CSV with a header; - is standard input
  fields of a row        from, to; id, via, closed (avoid), opened, length, beam, draught, air_draught, weather_limit;
                         in CSV also from_lon, from_lat, to_lon, to_lat. The options above hold for rows that do not say otherwise
  --format FORMAT        ndjson, csv, geojson (a feature a line); as --out ends, else as the input is
  --input-format FORMAT  ndjson or csv; by default as FILE ends or begins
  --no-lines             lengths without lines
  --no-header            CSV without its first line
  --out FILE             instead of standard output; --overwrite replaces one that is there
  --resume               goes on with FILE where an interrupted run left it
  --threads NUMBER       one a core by default
  --errors-ok            exit code 0 even if rows have no route
A FILE that holds a JSON array is answered by one JSON document.

A matrix: FILE has a PLACE a line; writes the miles between all, as csv (a table) or ndjson (a line an origin)

Exit code: 0, 1 if something has no route, 2 for a wrong command or input. Not for navigation.`;
