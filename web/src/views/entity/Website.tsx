/** A link out of the explorer. */

export function Website({ url }: { readonly url: string }) {
  return (
    <a href={url} rel="noreferrer">
      {new URL(url).hostname}
    </a>
  );
}
