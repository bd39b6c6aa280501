import { say } from '../say';
import { run } from './run';

await say(run(process.argv.slice(2)));
