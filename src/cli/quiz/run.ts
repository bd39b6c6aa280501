import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { career } from './career';
import { check } from './check';
import { languagesOf, SOURCE } from '../languages/languages';
import { readWanted } from '../package/wanted';
import { readTable, writeTable } from '../languages/table';
import type { Outcome } from '../run/say';
import { writeSchemas } from './schema';
import { score } from './score';
import { runSimulation, writeNorms } from './simulate/command';
import { readSettings } from './simulate/settings';
import { tryFile } from './simulate/try-file';
import { DASH } from './source';
import { runValidation } from './validate/command';
import { readSettings as readStudy } from './validate/settings';

const USAGE = `Usage:
  npm run quiz -- check [--strict] [FILES]
      checks everything under quizzes/, or only the files named (quizzes, guides, cards, traits.json …), from anywhere;
      warnings are advice, with --strict they count as failures
  npm run --silent quiz -- score QUIZ.json RESPONSES.json
      prints the profile and the ranked careers for one person's responses, as JSON
  npm run --silent quiz -- career CODE|WORDS
      prints a career's code, its topics and where it stands on every trait; of words that several have, their codes
  npm run --silent quiz -- simulate [--people 1000] [--seed 1] [--noise 25] [--json] [--write]
      lets simulated people take every quiz, and prints how often it finds the career that they were drawn from;
      --write keeps the table for the Methodology page
  npm run --silent quiz -- simulate QUIZ.json [--people 200] [--seed 1] [--noise 25] [--json]
      lets simulated people take one quiz, and prints how often it finds their own career or outcome, who is taken for
      whom, which items of the bank would part them, and how many were asked each item and gave each answer
  npm run quiz -- norms
      lets simulated people take every quiz, and writes how well something fits them, for the results to compare with;
      to be run when a quiz gets a new version
  npm run --silent quiz -- validate QUIZ.json PEOPLE.csv|FOLDER … [FIELDS.json] [--field major] [--liked]
      [--picks PICKS.json] [--people N] [--seed 1] [--json]
      measures a quiz on real people's answers: how well it tells people of a field from others, beside the standard method;
      a column an item id, --field the one that names the field; FIELDS.json has the careers of each, {"law": ["23-1011.00"]};
      without it the column "soc" has the code of everybody's career, and a field is a major group, "29" for 29-1141.00;
      of a FOLDER every .csv is read, such as the rows that Fitpath's results save; --liked: who likes their work and is not new;
      --picks is for studies that asked no topics, {"law": ["e1"]}: the items whose answers stand for a topic
  npm run quiz -- translate LANGUAGE FILE.csv [--back]
      writes every text with its English and its translation as a table, id | English | yours, for a spreadsheet;
      with --back takes such a table into the language's files
  npm run quiz -- package QUIZ|FILE.json --scorm 1.2|2004 [--out FILE.zip] [--lang es] [--wants profile,matches] [--site https://…]
  npm run quiz -- package QUIZ|FILE.json --cmi5 […]
      writes a quiz as a zip that a learning platform runs (Moodle, Canvas, Blackboard …): it goes on where a learner left,
      and is completed without a score; --wants asks learners at the end whether they send their scores or first careers;
      --site lets careers and results lead to that site, without it nothing leads out
  npm run quiz -- schema
      writes the JSON Schema of quizzes, cards and topics, for editors
In the place of one file, - stands for standard input.`;

const STRICT = '--strict';
const BACK = '--back';
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** `quiz -- check`, `score`, `career`, `simulate`, `norms`, `validate`, `package`, `schema`: what a command says, and the code that it ends with. */
export async function run([command, ...words]: readonly string[]): Promise<Outcome> {
  if (command === '--help' || command === '-h') return { code: 0, out: USAGE };
  if (command === 'simulate') {
    const settings = readSettings(words);
    if (typeof settings === 'string') return misused(settings);
    const { file, people = 1000, ...more } = settings;
    return file === undefined ? runSimulation(root, { people, ...more }) : tryFile(root, file, settings);
  }
  if (command === 'validate') {
    const settings = readStudy(words);
    return typeof settings === 'string' ? misused(settings) : runValidation(root, settings);
  }
  if (command === 'package') {
    const wanted = readWanted(words, languagesOf(root));
    if (typeof wanted === 'string') return misused(wanted);
    return (await import('../package/package')).makePackage(root, wanted);
  }
  if (command === 'translate') return translate(words);
  if (command === 'career')
    return words.length === 0 ? misused('career needs a code or a name') : career(root, words.join(' '));
  const strict = command === 'check' && words.includes(STRICT);
  const files = words.filter((word) => !strict || word !== STRICT);
  const option = files.find((file) => file.startsWith('-') && file !== DASH);
  if (option !== undefined) return misused(`unknown option "${option}"`);
  if (files.filter((file) => file === DASH).length > 1) {
    return misused('- can stand for one file only: standard input is read once');
  }
  if (command === 'check') return check(root, files, strict);
  if (command === 'norms') return files.length > 0 ? misused('norms takes no files') : writeNorms(root);
  if (command === 'schema') return files.length > 0 ? misused('schema takes no files') : writeSchemas(root);
  if (command !== 'score') return misused(command === undefined ? '' : `unknown command "${command}"`);
  const [quiz, responses, ...more] = files;
  if (quiz === undefined || responses === undefined || more.length > 0)
    return misused('score needs two files');
  return score(root, quiz, responses);
}

function translate(words: readonly string[]): Outcome | Promise<Outcome> {
  const back = words.includes(BACK);
  const [language, file, ...more] = words.filter((word) => word !== BACK);
  if (language === undefined || file === undefined || more.length > 0)
    return misused('translate needs a language and a file');
  // A folder is named by it.
  if (!/^[a-z]{2}$/.test(language) || language === SOURCE)
    return misused(`"${language}" is no language to translate into; two small letters, such as es`);
  return (back ? readTable : writeTable)(root, language, file);
}

function misused(what: string): Outcome {
  return { code: 2, err: what === '' ? USAGE : `${what}\n${USAGE}` };
}
