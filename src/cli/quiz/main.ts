import { say } from '../run/say';
import { run } from './run';

await say(run(process.argv.slice(2)));
