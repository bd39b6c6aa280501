import bank from 'virtual:fitpath/bank';
import topics from 'virtual:fitpath/topics';
import { traitNames } from 'virtual:fitpath/trait-names';
import { adviseOn, checkQuiz, type Reached } from './check-quiz';
import type { Answer, Question } from './check-messages';
import { datasetAt } from '../browser/dataset';

// Checking a long quiz takes up to a few seconds; beside the page it takes them from nobody.

const dataset = datasetAt(import.meta.env.FITPATH_ROOT);
const traits = traitNames.ids;

async function answer({ id, kind, text }: Question): Promise<void> {
  const careers = await dataset.careers().catch(() => undefined);
  const reached: Reached = { traits, bank, topics, careers };
  const value = kind === 'check' ? checkQuiz(text, reached) : adviseOn(text, reached);
  postMessage({ id, value } satisfies Answer);
}

onmessage = ({ data }: MessageEvent<Question>) => void answer(data);
