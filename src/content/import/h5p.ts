import { isObject } from '../check/find';
import type { Choice, Question, Source } from './question';
import { listAt, nameOf, type Reading } from './reading';

/** Whether something may be the content of H5P's personality quiz. */
export function isPersonalityQuiz(value: unknown): boolean {
  return (
    listAt(value, 'personalities').some((entry) => isObject(entry) && 'name' in entry) &&
    listAt(value, 'questions').some((entry) => isObject(entry) && Array.isArray(entry['answers']))
  );
}

/** As many as a quiz has outcomes [Q20]. */
const MOST = 100;
const READ = ['personalities', 'questions', 'titleScreen'];

/** Reads H5P's personality quiz: its personalities become outcomes, each answer speaks for those that it lists. */
export function readPersonalityQuiz(value: unknown, reading: Reading): Source {
  const quiz = isObject(value) ? value : {};
  for (const key of Object.keys(quiz)) if (!READ.includes(key)) reading.note('setting', key);
  const screen = isObject(quiz['titleScreen']) ? quiz['titleScreen'] : {};
  notePicture(screen, 'titleScreen', reading);
  const title = isObject(screen['title']) ? screen['title']['text'] : undefined;
  const names = new Map<string, string>();
  const personalities = listAt(quiz, 'personalities').flatMap((entry) => {
    if (!isObject(entry)) return [];
    const name = reading.text(entry['name']);
    notePicture(entry, name, reading);
    if (name === '' || names.has(name.toLowerCase()) || names.size >= MOST) {
      reading.note('personality', name, 'personalities');
      return [];
    }
    names.set(name.toLowerCase(), name);
    return [{ name, text: reading.text(entry['description'], name) }];
  });
  const questions = listAt(quiz, 'questions').flatMap((entry, at) =>
    isObject(entry) ? [questionOf(entry, `question ${String(at + 1)}`, names, reading)] : [],
  );
  return { title: reading.text(title), summary: '', questions, personalities };
}

function questionOf(
  entry: Record<string, unknown>,
  name: string,
  names: ReadonlyMap<string, string>,
  reading: Reading,
): Question {
  notePicture(entry, name, reading);
  const choices = listAt(entry, 'answers').flatMap((answer): readonly Choice[] => {
    if (!isObject(answer)) return [];
    notePicture(answer, name, reading);
    const label = reading.text(answer['text'], name);
    const listed = nameOf(answer['personality'])
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const speaksFor = listed.flatMap((part) => {
      const known = names.get(part.toLowerCase());
      if (known === undefined) reading.note('personality', part, name);
      return known ?? [];
    });
    return label === '' ? [] : [{ value: label, label, speaksFor }];
  });
  const prompt = reading.text(entry['text'], name);
  return { name, type: 'single', prompt, help: '', scale: '', key: 1, choices };
}

function notePicture(holder: Record<string, unknown>, place: string, reading: Reading): void {
  const image = holder['image'];
  if (isObject(image) && image['file'] !== undefined && image['file'] !== null)
    reading.note('picture', 'image', place);
}
