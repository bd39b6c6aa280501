import type { Content } from '../../../content/content';
import { needsCareers } from '../../../engine/outcomes';
import type { Traits } from '../../../engine/traits';
import { i18n } from '../../../i18n/i18n';
import type { Whose } from '../../../i18n/whose';
import { assess, type Answers } from '../../../result/assess';
import { headOf } from '../../../result/families';
import { assessOutcomes } from '../../../result/outcomes';
import 'virtual:fitpath/messages/take';
import 'virtual:fitpath/messages/found';
import 'virtual:fitpath/messages/outcomes';

/** What leads a result, as its files tell it: careers, or a quiz's own outcomes. */
interface Leading {
  readonly heading: string;
  /** The same over a card's, which says how the one career of a quiz fits, where it has one. */
  readonly cardHeading: string;
  /** In the order in which they are shown [M17]. */
  readonly names: readonly string[];
  /** At most so many for a card, each with a word about it where there is one. */
  readonly head: (most: number) => readonly { readonly name: string; readonly note?: string }[];
  /** All of them, as CSV. */
  readonly table: () => string;
}

/** Ranks for a file. Rejects where the careers, or the code for tables, do not come. */
export async function rankedForFile(
  answers: Answers,
  traits: Traits,
  content: Content,
  whose: Whose,
): Promise<Leading> {
  const { quiz } = answers;
  const { matchTable, outcomeTable } = await import('./table-file');
  if (quiz.outcomes) {
    const assessed = assessOutcomes(
      answers,
      traits,
      needsCareers(quiz) ? await content.careers() : undefined,
    );
    const names = assessed.shown.map(({ name }) => name);
    const title = i18n._('outcomes.title', { ...whose });
    return {
      ...{ heading: title, cardHeading: title, names },
      head: (most) => names.slice(0, most).map((name) => ({ name })),
      table: () => outcomeTable(assessed),
    };
  }
  const careers = await content.titled();
  const assessed = assess(answers, careers);
  const { first, path } = headOf(assessed, careers);
  const { standing } = assessed;
  const heading = i18n._('results.matches', { ...whose });
  return {
    heading,
    cardHeading: standing ? i18n._(`card.${standing.verdict}`, { career: standing.match.name }) : heading,
    names: assessed.shown.map(({ name }) => name),
    head: (most) => [
      ...first.slice(0, path ? most - 1 : most).map(({ name }) => ({ name })),
      ...(path ? [{ name: path.name, note: i18n._('card.unexpected') }] : []),
    ],
    table: () => matchTable(assessed, careers),
  };
}
