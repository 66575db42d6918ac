/** The atlas's mark: two terminals and the arc between them. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path className="mark-way" d="M4.5 8.5C12 3.5 19 9 19.5 17" />
      <circle className="mark-end" cx="4.5" cy="8.5" r="2.6" />
      <circle className="mark-end" cx="19.5" cy="17" r="2.6" />
    </svg>
  );
}
