import { lazyPart } from '../context/lazy-part';

/** The parts, which come in one file. */
async function fetchParts() {
  const [{ Nearby }, { ProjectLoans }, { Related }, { TextSections }] = await Promise.all([
    import('./nearby'),
    import('./project-loans'),
    import('./related'),
    import('./text-sections'),
  ]);
  return { Nearby, ProjectLoans, Related, TextSections };
}

type Parts = Awaited<ReturnType<typeof fetchParts>>;

let parts: Parts | undefined;

/** Resolves when the parts below can be shown at once. */
export async function loadRecordParts(): Promise<Parts> {
  parts ??= await fetchParts();
  return parts;
}

/** `Nearby`, loaded separately, for pages in the panel's bundle. */
export const LazyNearby = lazyPart(() => loadRecordParts().then(({ Nearby }) => Nearby), {
  silent: true,
  messages: ['records'],
  findLoaded: () => parts?.Nearby,
});

/** `ProjectLoans`, loaded separately, for the page of a project. */
export const LazyProjectLoans = lazyPart(
  () => loadRecordParts().then(({ ProjectLoans }) => ProjectLoans),
  { silent: true, messages: ['records', 'loans'], findLoaded: () => parts?.ProjectLoans },
);

/** `TextSections`, loaded separately, for the same pages. */
export const LazyTextSections = lazyPart(
  () => loadRecordParts().then(({ TextSections }) => TextSections),
  { silent: true, messages: ['records'], findLoaded: () => parts?.TextSections },
);

/** `Related`, loaded separately, for pages in the panel's bundle, which lacks its messages. */
export const LazyRelated = lazyPart(() => loadRecordParts().then(({ Related }) => Related), {
  silent: true,
  messages: ['records'],
  findLoaded: () => parts?.Related,
});
