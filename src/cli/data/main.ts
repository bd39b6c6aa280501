import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCareers } from './compile';
import { parseElements, TRAITS_FILE } from './elements';
import { SourceProblem, SourceProblems } from './problem';
import { report } from './report';
import { writeSearch } from './search';
import { replaceFile, toJson } from './write';

/** `npm run data -- FOLDER`: compiles `public/data/careers.json` and `search.json` from the folder of raw sources. */

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const [folder, ...rest] = process.argv.slice(2);

if (folder === undefined || rest.length > 0) {
  console.error(
    'Usage: npm run data -- FOLDER, the folder of raw sources with onet-30.1, bls and so on in it',
  );
  process.exitCode = 2;
} else {
  try {
    const file = compileCareers(folder, parseElements(readFileSync(join(root, TRAITS_FILE), 'utf8')));
    const text = toJson(file);
    writeSearch(root, folder, file.soc);
    replaceFile(join(root, 'public/data/careers.json'), text);
    console.log(report(file, text));
  } catch (error) {
    if (!(error instanceof SourceProblem || error instanceof SourceProblems)) throw error;
    console.error(`${error.message}\nNothing was written: the last good dataset is still in place.`);
    process.exitCode = 1;
  }
}
