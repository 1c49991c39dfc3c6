import type { CautionKey, QuestionKey } from '@/lib/texts/reading';
import type { AreaChange } from './held';
import { type Answers, type Caution, type Choice, leaveOut, type Question } from './reading';

/** How many cells a question or caution names. */
const mostRefs = 5;

/** What is asked and warned of while a table is read; the same is asked once, whatever the number of cells. */
export class Desk {
  private readonly asked = new Map<string, Question>();
  private readonly warned = new Map<string, Caution>();

  constructor(private readonly answers: Answers) {}

  /** The answer to a question, where one of its choices, or where it has none anything, was given. */
  answerOf(id: string, choices: readonly Choice[] = []): string | undefined {
    const answer = Object.hasOwn(this.answers, id) ? this.answers[id] : undefined;
    const allowed = choices.length === 0 || answer === leaveOut || choices.some(({ value }) => value === answer);
    return allowed ? answer : undefined;
  }

  /** Asks for the sake of a cell. */
  ask(id: string, kind: QuestionKey, about: string, choices: readonly Choice[], ref: string): void {
    const question = this.asked.get(id) ?? { id, kind, about: [], choices: [], cells: 0, refs: [] };
    question.cells += 1;
    if (question.refs.length < mostRefs) question.refs.push(ref);
    if (about !== '' && !question.about.includes(about)) question.about.push(about);
    for (const choice of choices) {
      if (!question.choices.some(({ value }) => value === choice.value)) question.choices.push(choice);
    }
    this.asked.set(id, question);
  }

  warn(kind: CautionKey, about: readonly string[], ref?: string, changes?: AreaChange[]): void {
    const key = JSON.stringify([kind, ...about]);
    const caution = this.warned.get(key) ?? { kind, about: [...about], refs: [], ...(changes && { changes }) };
    if (ref && caution.refs.length < mostRefs && !caution.refs.includes(ref)) caution.refs.push(ref);
    this.warned.set(key, caution);
  }

  /** What was asked, each with its answer where it has one. */
  get questions(): Question[] {
    return [...this.asked.values()].map((question) => {
      const answer = this.answerOf(question.id, question.choices);
      return answer === undefined ? question : { ...question, answer };
    });
  }

  get cautions(): Caution[] {
    return [...this.warned.values()];
  }
}
