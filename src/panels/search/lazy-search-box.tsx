import { FaultBoundary } from '../context/fault-boundary';
import { lazyPart } from '../context/lazy-part';
import './lazy-search-box.css';

const SearchBox = lazyPart(() => import('./search-box').then(({ SearchBox: box }) => box), {
  silent: true,
});

/** The search box, which comes after the panel; its place is kept until then. */
export function LazySearchBox() {
  return (
    <div className="search-place">
      <FaultBoundary part="search">
        <SearchBox />
      </FaultBoundary>
    </div>
  );
}
