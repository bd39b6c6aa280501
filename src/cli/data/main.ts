import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCareers } from './compile';
import { refuseIncomplete } from './complete';
import { compileDetails } from './details';
import { readDetailSources } from './details-read';
import { parseElements, TRAITS_FILE } from './onet/elements';
import { readAll, SourceProblem, SourceProblems } from './table/problem';
import { report } from './write/report';
import { reportDetails } from './write/report-details';
import { writeSearch } from './write/search';
import { replaceFile, toJson } from './write/write';
import { detailFiles, writeDetails } from './write/write-details';

/** `npm run data -- FOLDER`: compiles everything in `public/data/` from the folder of raw sources. */

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const [folder, ...rest] = process.argv.slice(2);

if (folder === undefined || rest.length > 0) {
  console.error(
    'Usage: npm run data -- FOLDER, the folder of raw sources with onet-30.1, bls and so on in it',
  );
  process.exitCode = 2;
} else {
  try {
    const elements = parseElements(readFileSync(join(root, TRAITS_FILE), 'utf8'));
    const { file, sources } = readAll({
      file: () => compileCareers(folder, elements),
      sources: () => readDetailSources(folder),
    });
    const details = compileDetails(folder, file, sources);
    refuseIncomplete(details);
    const files = detailFiles(details);
    const text = toJson(file);
    writeSearch(root, folder, file.soc);
    replaceFile(join(root, 'public/data/careers.json'), text);
    writeDetails(join(root, 'public/data'), files);
    console.log(`${report(file, text)}\n${reportDetails(details, files)}`);
  } catch (error) {
    if (!(error instanceof SourceProblem || error instanceof SourceProblems)) throw error;
    console.error(`${error.message}\nNothing was written: the last good dataset is still in place.`);
    process.exitCode = 1;
  }
}
