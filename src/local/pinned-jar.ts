/** A jar as a lock file pins it. */

export interface Jar {
  /** Maven coordinates, `group:artifact:version` or `group:artifact:version:classifier`. */
  readonly artifact: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal, lower case. */
  readonly sha256: string;
}

/** Name of the jar's file; a lock holds no two alike. */
export function fileNameOf({ artifact }: Jar): string {
  return `${artifact.split(':').slice(1).join('-')}.jar`;
}
