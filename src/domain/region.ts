/** The regions of the world by which projects are grouped; Mexico counts as Central America, as in the UN's M49. */
export const REGIONS = [
  'south-america',
  'central-america',
  'caribbean',
  'north-america',
  'asia',
  'europe',
  'africa',
  'oceania',
] as const;
export type Region = (typeof REGIONS)[number];

/** ISO 3166-1 alpha-2 codes by region, after the UN Statistics Division's standard M49. */
const COUNTRIES: Readonly<Record<Region, string>> = {
  'south-america': 'AR BO BR CL CO EC FK GF GY PE PY SR UY VE',
  'central-america': 'BZ CR GT HN MX NI PA SV',
  caribbean: 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  'north-america': 'BM CA GL PM US',
  asia: 'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  europe:
    'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
  oceania: 'AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
};

const REGION_OF: ReadonlyMap<string, Region> = new Map(
  REGIONS.flatMap((region) =>
    COUNTRIES[region].split(' ').map((country) => [country, region] as const),
  ),
);

/** Returns the region of a country by its ISO 3166-1 alpha-2 code; undefined for an unknown code. */
export function regionOf(country: string): Region | undefined {
  return REGION_OF.get(country);
}

/** Returns the codes of all countries that have a region, in lower case, as filters and addresses write them. */
export function countryCodes(): readonly string[] {
  return [...REGION_OF.keys()].map((code) => code.toLowerCase()).sort();
}
