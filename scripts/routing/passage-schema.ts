import * as v from 'valibot';
import { day, localized, position, slug } from '../../src/datasets/fields';
import { sourceInput } from '../../src/datasets/statement-schemas';
import { PASSAGE_KINDS, PASSAGE_MEASURES, type Passage } from '../../src/domain/passage';
import type { Track } from '../../src/geo/position';

const line: v.GenericSchema<unknown, Track> = v.pipe(
  v.array(position),
  v.minLength(2, 'expected two positions or more'),
);

const limit = v.strictObject({
  measure: v.picklist(PASSAGE_MEASURES),
  metres: v.pipe(v.number(), v.gtValue(0)),
  note: v.exactOptional(localized),
  source: slug,
});

const seasonDay = v.strictObject({ date: day, source: slug });

const record = v.strictObject({
  id: slug,
  name: localized,
  aliases: v.array(slug),
  kind: v.picklist(PASSAGE_KINDS),
  position,
  gate: v.exactOptional(line),
  link: v.exactOptional(line),
  hasPorts: v.exactOptional(v.literal(true)),
  locks: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  season: v.exactOptional(v.strictObject({ opens: seasonDay, closes: seasonDay })),
  open: v.boolean(),
  why: localized,
  limits: v.array(limit),
  sources: v.pipe(v.array(sourceInput), v.minLength(1, 'expected a source')),
});

/** A file of data/passages: a canal has a link, a strait or a cape a gate, a limit one of the sources. */
export const passage: v.GenericSchema<unknown, Passage> = v.pipe(
  record,
  v.forward(
    v.partialCheck(
      [['kind'], ['link']],
      ({ kind, link }) => (kind === 'canal') === (link !== undefined),
      'is what a canal has, and nothing else has',
    ),
    ['link'],
  ),
  v.forward(
    v.partialCheck(
      [['kind'], ['gate']],
      ({ kind, gate }) => kind === 'canal' || gate !== undefined,
      'is wanted across a strait and off a cape',
    ),
    ['gate'],
  ),
  v.forward(
    v.partialCheck(
      [['season'], ['sources']],
      ({ season, sources }) =>
        season === undefined ||
        [season.opens, season.closes].every((day) => sources.some(({ id }) => id === day.source)),
      'cites a source that is not among its sources',
    ),
    ['season'],
  ),
  v.forward(
    v.partialCheck(
      [['hasPorts'], ['kind']],
      ({ hasPorts, kind }) => hasPorts === undefined || kind === 'canal',
      'is for canals alone',
    ),
    ['hasPorts'],
  ),
  v.forward(
    v.partialCheck(
      [['limits'], ['sources']],
      ({ limits, sources }) => limits.every((each) => sources.some(({ id }) => id === each.source)),
      'cites a source that is not among its sources',
    ),
    ['limits'],
  ),
);
