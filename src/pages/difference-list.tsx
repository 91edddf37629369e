export interface DifferenceListProps {
  readonly differs: readonly { readonly from: string; readonly text: string }[];
}

/** How a term differs from those that it is taken for, each by name. */
export function DifferenceList({ differs }: DifferenceListProps) {
  return (
    <ul className="difference-list">
      {differs.map(({ from, text }) => (
        <li key={from}>
          <b>{from}</b> {text}
        </li>
      ))}
    </ul>
  );
}
