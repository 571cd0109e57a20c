/** Shows what a start tells: one line written over and over on a terminal, a few plain lines elsewhere. */
import type { Progress, Report } from './progress.js';

/** Where to write, `process.stderr` for instance. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** The line on the screen. */
export interface ProgressLine {
  readonly report: Report;
  /** Takes the line off a terminal, so that what follows starts on a clean one. */
  clear(): void;
}

/** `now` gives milliseconds. */
export function progressLine(screen: Screen, now: () => number = () => performance.now()): ProgressLine {
  return screen.isTTY === true ? onTerminal(screen, now) : inPlainLines(screen, now);
}

/** Milliseconds between two pictures of the line. */
const pictureEvery = 100;

function onTerminal(screen: Screen, now: () => number): ProgressLine {
  const words = inWords(now);
  let step = '';
  let drawn = 0;
  return {
    report: (progress) => {
      const text = words(progress);
      if (progress.step === step && now() - drawn < pictureEvery && !isWhole(progress)) return;
      [step, drawn] = [progress.step, now()];
      screen.write(`\r\u001b[2K${withBar(text, progress, screen.columns || 80)}`);
    },
    clear: () => {
      screen.write('\r\u001b[2K');
    },
  };
}

/** A line when a step begins, and one at each further quarter. */
function inPlainLines(screen: Screen, now: () => number): ProgressLine {
  const words = inWords(now);
  let last = '';
  return {
    report: (progress) => {
      const text = words(progress);
      const place = `${progress.step} ${String(Math.floor(shareOf(progress) * 4))}`;
      if (place !== last) screen.write(`${text}\n`);
      last = place;
    },
    clear: () => undefined,
  };
}

/** `Fetching Neo4j  31 of 124 MB, 12 MB/s, 8 s left`; the speed is that since the step began. */
function inWords(now: () => number): (progress: Progress) => string {
  let first = { step: '', done: 0, at: 0 };
  return ({ step, amount }) => {
    if (amount === undefined) return step;
    const { done, total, unit } = amount;
    if (unit !== undefined) return `${step}  ${String(done)} of ${String(total)} ${unit}`;
    if (first.step !== step) first = { step, done, at: now() };
    const perSecond = ((done - first.done) / (now() - first.at)) * 1000;
    const sizes = `${step}  ${inMegabytes(done)} of ${inMegabytes(total)} MB`;
    if (!(perSecond > 0) || !Number.isFinite(perSecond)) return sizes;
    return `${sizes}, ${inMegabytes(perSecond)} MB/s, ${String(Math.ceil((total - done) / perSecond))} s left`;
  };
}

/** A bar before the words where the terminal is wide enough; words too long for it are cut, never wrapped. */
function withBar(text: string, progress: Progress, columns: number): string {
  const width = 24;
  if (progress.amount === undefined || text.length + width + 2 >= columns) return text.slice(0, columns - 1);
  const full = Math.round(shareOf(progress) * width);
  return `${'━'.repeat(full)}${'─'.repeat(width - full)}  ${text}`;
}

function shareOf({ amount }: Progress): number {
  return amount === undefined || amount.total === 0 ? 0 : amount.done / amount.total;
}

function isWhole(progress: Progress): boolean {
  return shareOf(progress) >= 1;
}

function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
