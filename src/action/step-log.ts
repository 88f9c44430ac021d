import * as core from '@actions/core';
import { printable } from '../oci/printable.ts';

/** The log of one image, which is a group in the log of the step. */
export type ImageLog = {
  line(text: string): void;
  /** A line that is only worth showing at once: dropped while another group is open. */
  progress(text: string): void;
  /** Ends the group, with a last line outside of it. */
  end(text: string): void;
};

/** What a log is written with. */
type LogLines = Pick<typeof core, 'info' | 'startGroup' | 'endGroup'>;

type Group = { readonly title: string; readonly waiting: string[]; isContinued: boolean };

/**
 * The log of a step. Images are worked on side by side and groups cannot overlap: the first image has
 * the open group, the lines of the others wait until they end or the group is theirs.
 */
export class StepLog {
  readonly #out: LogLines;
  /** The images that have not ended; the first one's group is open. */
  readonly #groups: Group[] = [];

  constructor(out: LogLines = core) {
    this.#out = out;
  }

  line(text: string): void {
    this.#out.info(printable(text));
  }

  image(title: string): ImageLog {
    const group: Group = { title, waiting: [], isContinued: false };
    this.#groups.push(group);
    if (this.#groups[0] === group) {
      this.#open(group);
    }
    return {
      line: (text) => {
        if (this.#groups[0] === group) {
          this.line(text);
        } else {
          group.waiting.push(text);
        }
      },
      progress: (text) => {
        if (this.#groups[0] === group) {
          this.line(text);
        }
      },
      end: (text) => this.#end(group, text),
    };
  }

  #open(group: Group): void {
    this.#out.startGroup(printable(group.isContinued ? `${group.title} (continued)` : group.title));
    group.isContinued = true;
    for (const text of group.waiting.splice(0)) {
      this.line(text);
    }
  }

  #end(group: Group, text: string): void {
    this.#out.endGroup();
    if (this.#groups[0] !== group) {
      this.#open(group);
      this.#out.endGroup();
    }
    this.line(text);
    this.#groups.splice(this.#groups.indexOf(group), 1);
    const [next] = this.#groups;
    if (next !== undefined) {
      this.#open(next);
    }
  }
}
