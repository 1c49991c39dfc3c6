import type { Traffic } from './fault-traffic';

/** How the faults went, printed one after another. */
export class FaultReport {
  /** Whether something was lost in silence, refused without words, or never whole again. */
  failed = false;

  print(name: string, lines: (string | undefined)[]): void {
    console.log(`\n${name}`);
    for (const line of lines) if (line) console.log(`  ${line}`);
  }

  /** Prints what readers and editor got; `kept` are the briefings that are there now. */
  traffic(name: string, traffic: Traffic, kept: string[]): void {
    const lost = lostOf(traffic.confirmed, kept);
    this.failed ||= lost.length > 0 || traffic.wordless > 0 || traffic.recovered === undefined;
    this.print(name, [
      [...traffic.statuses]
        .sort()
        .map(([status, count]) => `${status}: ${count}`)
        .join(', '),
      `slowest answer ${Math.round(traffic.slowest)} ms; whole again after ${Math.round(traffic.recovered ?? Number.NaN)} ms`,
      `confirmed ${traffic.confirmed.length}, lost ${lost.length}; refusals without words ${traffic.wordless}`,
    ]);
  }
}

/** What was confirmed and is not there. */
export const lostOf = (confirmed: string[], kept: string[]) => confirmed.filter((id) => !kept.includes(id));
