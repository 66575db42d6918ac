import type { Dataset } from '../dataset';
import type { Check } from './check';

export const seaDistanceAsDrawn: Check<Dataset> = {
  name: 'seaDistanceAsDrawn',
  holds:
    'The distance that a corridor states is the length of the line that is drawn, to the mile.',
  faults: ({ corridors, seaLeg }) => {
    const drawn = Math.round(seaLeg.lengths.sailed);
    return corridors.flatMap(({ id, figures }) =>
      figures
        .filter((figure) => figure.id === 'sea-distance')
        .flatMap(({ values }) => values)
        .filter(({ value }) => value !== drawn)
        .map(
          ({ value }) =>
            `data/corridors/${id}.yaml: sea-distance says ${value} nm, the sea leg measures ${drawn}; ` +
            'write "value: { computed: sea-distance }"',
        ),
    );
  },
};
