/** A part of a text, and where in its file it stands. */
export type Piece = {
  readonly text: string;
  /** Offset in bytes; `undefined` where the file does not have it letter by letter. */
  readonly at: number | undefined;
  /** The variables whose value or default it is part of, the outermost first. */
  readonly within: readonly string[];
};

/** A part of a piece. */
export function partOf(piece: Piece, start: number, end?: number): Piece {
  const { text, at, within } = piece;
  return { text: text.slice(start, end), at: at === undefined ? undefined : at + start, within };
}

/** What stands in no file: the value of a variable from elsewhere. */
export function pieceFromElsewhere(text: string, variable: string): Piece {
  return { text, at: undefined, within: [variable] };
}
