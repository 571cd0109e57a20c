/** What every view is given. */

export interface ViewProps {
  /** The named groups of the path that it has, decoded. */
  readonly params: Readonly<Record<string, string>>;
}
