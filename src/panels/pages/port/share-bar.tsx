/** Shares of a whole, in percent, as one bar; the list beside it says the same in words. */
export function ShareBar({ shares }: { readonly shares: readonly number[] }) {
  const starts = shares.map((_, i) => shares.slice(0, i).reduce((sum, share) => sum + share, 0));
  return (
    <svg className="share-bar" aria-hidden="true" focusable="false">
      {shares.map((share, i) => (
        <rect
          key={starts[i]}
          className={`share-${i % 3}`}
          x={`${starts[i]}%`}
          width={`${share}%`}
          height="100%"
        />
      ))}
    </svg>
  );
}
