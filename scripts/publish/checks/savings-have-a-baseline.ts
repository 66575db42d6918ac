import type { Claim } from '../../../src/domain/claim';
import type { Check } from './check';

/** Words in the label of a claimed figure that call it a saving. */
const SAVING = /\b(sav(ed|es|ings?)|shorter|less|fewer|reduction)\b/i;

interface Known {
  readonly claims: readonly Claim[];
  readonly gazetteer: readonly { readonly id: string }[];
}

export const savingsHaveABaseline: Check<Known> = {
  name: 'savingsHaveABaseline',
  holds:
    'A claim of a saving is marked as one, and its model names the voyage it is compared with.',
  faults: ({ claims, gazetteer }) => {
    const ports = new Set(gazetteer.map(({ id }) => id));
    return claims.flatMap((claim) => [
      ...faultsOf(claim).map((fault) => `data/claims/${claim.id}.yaml: ${fault}`),
      ...portsOf(claim)
        .filter((id) => !ports.has(id))
        .map(
          (id) => `data/claims/${claim.id}.yaml: model: ${id} is no port we know; correct the id`,
        ),
    ]);
  },
};

function faultsOf({ claimed, measure = 'total', against, model }: Claim): readonly string[] {
  const isSaving = measure === 'saving';
  return [
    ...(SAVING.test(claimed.label.en) && !isSaving
      ? ['measure: the label speaks of a saving; write “measure: saving” or name the total']
      : []),
    ...(isSaving && model && !model.baseline
      ? ['model.baseline: a saving is compared with a second voyage; add it or leave the model out']
      : []),
    ...(measure === 'total' && model?.baseline
      ? ['model.baseline: a total is compared with nothing; remove it or correct the measure']
      : []),
    ...(!isSaving && against ? ['against: only a saving is measured against something'] : []),
  ];
}

function portsOf({ model }: Claim): readonly string[] {
  return [model, model?.baseline].flatMap((ports) =>
    ports ? [ports.from, ...(ports.via ?? []), ports.to] : [],
  );
}
