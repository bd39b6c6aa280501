import { encodeResult, type Result } from '../../engine/code/result-code';
import type { Quiz } from '../../engine/quiz';
import { saysNothing } from '../../engine/said';
import { picksAmong } from '../../engine/topics';
import type { TraitId } from '../../engine/traits';
import type { Answers } from '../assess';
import { decodeArrived } from '../arrived-code';
import { readRunFragment } from '../run-link';
import { findLinks, type FoundLink } from './links';

/** A text and where it came from. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** One result of a group: nobody's, as far as the link says. */
export interface Member extends Answers {
  /** Its code, by which it is known again. */
  readonly code: string;
}

/** Why a link is left out. */
export type Refusal =
  | 'damaged'
  | 'newer'
  | 'empty'
  | 'career'
  | 'other'
  | 'gone'
  | 'twice'
  | 'own'
  | 'nothing'
  | 'many';

/** A link that is left out, and where it stands. */
export interface LeftOut extends Pick<FoundLink, 'line' | 'text'> {
  readonly name: string;
  readonly reason: Refusal;
}

export interface ReadGroup {
  readonly members: readonly Member[];
  readonly left: readonly LeftOut[];
  /** Lines that have no link. */
  readonly without: number;
}

/** What finds quizzes: those of the site by id, and those that a link brings; undefined for what is none. */
export interface Quizzes {
  readonly ofSite: (id: string) => Promise<Quiz | undefined>;
  readonly ofLink: (packed: string) => Promise<Quiz | undefined>;
}

/** No school has more in one year; each is ranked against all careers, on a phone too. */
export const MOST_MEMBERS = 500;

/**
 * The results of all links in some texts. One whose code is there already counts once. Any text is safe; rejects only where a
 * quiz of the site could not be fetched.
 */
export async function readGroup(
  sources: readonly Source[],
  traits: readonly TraitId[],
  { ofSite, ofLink }: Quizzes,
): Promise<ReadGroup> {
  const members = new Map<string, Member>();
  const left: LeftOut[] = [];
  let without = 0;
  const read = async ({ kind, fragment }: FoundLink): Promise<Refusal | undefined> => {
    if (kind === 'career' || kind === 'other') return kind;
    const run = kind === 'run' ? readRunFragment(fragment) : undefined;
    const decoded = decodeArrived(run ? (run.code ?? '') : fragment, traits);
    if (!decoded.ok) return decoded.reason;
    const { result } = decoded;
    const code = encodeResult(result, traits);
    if (members.has(code)) return 'twice';
    if (members.size >= MOST_MEMBERS) return 'many';
    const quiz = await (run ? ofLink(run.packed) : ofSite(result.quiz));
    if (!quiz) return run ? 'own' : 'gone';
    const answers = answersOf(quiz, result);
    if (saysNothing(answers)) return 'nothing';
    members.set(code, { ...answers, code });
    return undefined;
  };
  for (const { name, text } of sources) {
    const found = findLinks(text, traits);
    without += found.without;
    for (const link of found.links) {
      const reason = await read(link);
      if (reason) left.push({ name, line: link.line, text: link.text, reason });
    }
    if (found.cut !== undefined) left.push({ name, line: found.cut, text: '', reason: 'many' });
  }
  return { members: [...members.values()], left, without };
}

function answersOf(quiz: Quiz, { evidence, picked = [], left, right, doubt }: Result): Answers {
  return { quiz, evidence, picks: picksAmong(quiz, picked), left, right, doubt, session: null };
}
