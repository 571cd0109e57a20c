/** A square a municipality in its colour; the name stands elsewhere. */

export function Pips({ municipalities }: { readonly municipalities: readonly number[] }) {
  return (
    <span className="bridge-pips" aria-hidden="true">
      {municipalities.map((index) => (
        <i key={index} className={`bridge-place${index + 1}`} />
      ))}
    </span>
  );
}
