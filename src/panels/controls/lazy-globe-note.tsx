import { useAtlas } from '../context/atlas-context';
import { FaultBoundary } from '../context/fault-boundary';
import { lazyPart } from '../context/lazy-part';

const Note = lazyPart(() => import('./globe-note').then(({ GlobeNote }) => GlobeNote), {
  messages: ['marks'],
  silent: true,
});

/** Says what a globe hides; nothing, and no code, on a flat map. */
export function LazyGlobeNote() {
  const isGlobe = useAtlas(({ projection }) => projection === 'globe');
  if (!isGlobe) return null;
  return (
    <FaultBoundary part="globe note">
      <Note />
    </FaultBoundary>
  );
}
