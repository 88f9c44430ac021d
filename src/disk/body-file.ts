import { close, createWriteStream, fsync, open, type WriteStream, write, writev } from 'node:fs';
import { readMemory } from '../content/read-memory.ts';

/** How much may wait to be written, in bytes. */
const WAITING = 512 * 1024;

type Done = (error: NodeJS.ErrnoException | null, written: number, from: unknown) => void;

/**
 * What a stream writes a file with. The pieces of a body are given back when the system has all of them; what a second call
 * has to write is a part of a piece or a copy, and those are never given back.
 */
const GIVING_BACK = {
  open,
  close,
  fsync,
  write(file: number, piece: Buffer, offset: number, length: number, at: number, done: Done) {
    write(file, piece, offset, length, at, (error, written, from) => {
      giveBack([piece], written);
      done(error, written, from);
    });
  },
  writev(file: number, pieces: readonly Buffer[], at: number, done: Done) {
    writev(file, pieces, at, (error, written, from) => {
      giveBack(pieces, written);
      done(error, written, from);
    });
  },
};

function giveBack(pieces: readonly Buffer[], written: number): void {
  if (written === pieces.reduce((size, piece) => size + piece.length, 0)) {
    for (const piece of pieces) {
      readMemory.giveBack(piece);
    }
  }
}

/** A new file for a body, whose bytes are on the disk when the stream has finished. */
export function newBodyFile(path: string): WriteStream {
  return createWriteStream(path, {
    flags: 'wx',
    flush: true,
    highWaterMark: WAITING,
    fs: GIVING_BACK,
  });
}
