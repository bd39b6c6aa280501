import { readFileSync } from 'node:fs';
import { formatProblem, type Parsed } from '../../../src/content/check/problem';
import type { Known } from '../../../src/content/check/known';

export const KNOWN: Known = {
  traits: ['organized', 'precise', 'desk', 'care'],
  careers: ['11-1011.00', '29-2072.00', '31-9094.00'],
};

/** A right quiz, to be broken one line at a time. */
export const QUIZ = `{
  "id": "small",
  "version": 1,
  "title": "Small",
  "summary": "A quiz for tests",
  "minutes": 2,
  "pool": ["29-", "31-9094"],
  "focus": "29-2072.00",
  "flow": { "order": "fixed" },
  "items": [
    { "id": "sit", "type": "agree", "prompt": "I like to sit.", "measures": { "desk": 1, "care": -1 } },
    {
      "id": "order",
      "type": "single",
      "prompt": "How is your desk?",
      "options": [
        { "id": "tidy", "label": "Tidy", "evidence": { "organized": 95 } },
        { "id": "messy", "label": "Messy", "evidence": { "organized": 5 } }
      ]
    },
    {
      "id": "both",
      "type": "either",
      "prompt": "Rather…",
      "options": [
        { "id": "exact", "label": "exact", "evidence": { "precise": 90 } },
        { "id": "fast", "label": "fast", "evidence": {} }
      ]
    }
  ]
}
`;

export const GUIDE = readFileSync('quizzes/careers/29-2072.00.json', 'utf8');

/** The text with one piece of it replaced; the piece must stand there. */
export function broken(text: string, piece: string, by: string): string {
  if (!text.includes(piece)) throw new Error(`not in the fixture: ${piece}`);
  return text.replace(piece, () => by);
}

export function lines(parsed: Parsed<unknown>): readonly string[] {
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}
