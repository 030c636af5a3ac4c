/** Usage: pnpm corpus FOLDER, see corpus/run-corpus.mts. */
import { runCorpus } from './corpus/run-corpus.mts';

process.exitCode = await runCorpus(process.argv.slice(2), console.log);
