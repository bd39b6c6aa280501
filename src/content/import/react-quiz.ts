import { isObject } from '../check/find';
import type { Question, Source } from './question';
import { listAt, nameOf, type Reading } from './reading';
import { rightAnswer } from './right-answer';

/** Whether something may be a quiz of react-quiz-component: questions with answers and the number of the right one. */
export function isReactQuiz(value: unknown): boolean {
  return listAt(value, 'questions').some(
    (entry) =>
      isObject(entry) && 'question' in entry && Array.isArray(entry['answers']) && 'correctAnswer' in entry,
  );
}

const READ = ['question', 'questionType', 'answerSelectionType', 'answers', 'correctAnswer', 'explanation'];
const READ_OF_QUIZ = ['quizTitle', 'quizSynopsis', 'questions', 'nrOfQuestions'];

/**
 * Reads a quiz of react-quiz-component into questions of knowledge. `correctAnswer` counts from 1. The explanation is shown after
 * whatever answer, so it becomes the feedback; the messages for right and for wrong answers would be false after half of them, and
 * are noted.
 */
export function readReactQuiz(value: unknown, reading: Reading): Source {
  const quiz = isObject(value) ? value : {};
  for (const key of Object.keys(quiz)) if (!READ_OF_QUIZ.includes(key)) reading.note('setting', key);
  return {
    title: reading.text(quiz['quizTitle']),
    summary: reading.text(quiz['quizSynopsis']),
    questions: listAt(quiz, 'questions').flatMap((entry, at) =>
      isObject(entry) ? questionOf(entry, `question ${String(at + 1)}`, reading) : [],
    ),
  };
}

function questionOf(entry: Record<string, unknown>, name: string, reading: Reading): readonly Question[] {
  for (const [key, value] of Object.entries(entry)) {
    if (READ.includes(key) || nameOf(value) === '') continue;
    const about = key.startsWith('messageFor')
      ? 'feedback'
      : key === 'point'
        ? 'score'
        : key === 'questionPic'
          ? 'picture'
          : 'setting';
    reading.note(about, key, name);
  }
  if (entry['questionType'] === 'photo') {
    reading.note('picture', 'answers', name);
    return [];
  }
  const answers = listAt(entry, 'answers');
  const choices = answers.map((answer, at) => ({ value: at + 1, label: reading.text(answer, name) }));
  const right = entry['correctAnswer'];
  const [prompt, feedback] = [
    reading.text(entry['question'], name),
    reading.text(entry['explanation'], name),
  ];
  const question: Question = {
    name,
    type: 'knowledge',
    prompt,
    help: '',
    scale: '',
    key: 1,
    choices,
    feedback,
  };
  const made = rightAnswer(question, Array.isArray(right) ? right : [right], reading);
  return made ? [made] : [];
}
