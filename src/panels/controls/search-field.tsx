import { useId } from 'react';

/** Shows a search field below its label. */
export function SearchField({
  label,
  text,
  onText,
}: {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  const id = useId();
  return (
    <search className="list-tools">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        className="field list-search"
        value={text}
        autoComplete="off"
        spellCheck={false}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </search>
  );
}
