import { FaultBoundary } from '../context/fault-boundary';
import { lazyPart } from '../context/lazy-part';
import './lazy-search-box.css';

const SearchBox = lazyPart(() => import('./search-box').then(({ SearchBox: box }) => box), {
  silent: true,
  messages: ['search'],
});

/** Shows the search box, which is loaded after the panel; a placeholder keeps its place until then. */
export function LazySearchBox() {
  return (
    <div className="search-place">
      <FaultBoundary part="search">
        <SearchBox />
      </FaultBoundary>
    </div>
  );
}
