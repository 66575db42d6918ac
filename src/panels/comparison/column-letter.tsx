import './comparison.css';

/** Shows the letter of a column, in the colour that it has on the map. */
export function ColumnLetter({
  index,
  letter,
}: {
  readonly index: number;
  readonly letter: string;
}) {
  return (
    <span className="column-letter" data-column={index}>
      {letter}
    </span>
  );
}
