/**
 * Writes the API report of every entry point (`--update`), or fails where the committed one differs.
 * Needs the declarations: run `tsc -b` first.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { ENTRY_POINTS } from './files.mts';

const update = process.argv.includes('--update');
const failed: string[] = [];

for (const { name, path, report } of ENTRY_POINTS) {
  // What a subject's own entry point exports, the main one exports too.
  if (readFileSync(`packages/${name}/src/index.ts`, 'utf8').includes(`export * from './${path}.js'`)) continue;

  const projectFolder = resolve('packages', name);
  const reportFolder = resolve(projectFolder, 'etc');
  mkdirSync(reportFolder, { recursive: true });
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve(projectFolder, 'package.json'),
    configObject: {
      projectFolder,
      mainEntryPointFilePath: resolve(projectFolder, `dist/${path}.d.ts`),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            lib: ['ES2023'],
            types: [],
            module: 'NodeNext',
            moduleResolution: 'NodeNext',
            strict: true,
            skipLibCheck: true,
          },
          include: [resolve(projectFolder, 'dist')],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: report,
        reportFolder,
        reportTempFolder: resolve('.cache/api'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Warning } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
          // Everything exported is public; there are no release stages.
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
        },
        // The linter checks the comments' syntax, TypeDoc the links.
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const result = Extractor.invoke(config, {
    localBuild: update,
    messageCallback(message) {
      if (message.messageId === 'console-preamble' || message.logLevel === ExtractorLogLevel.Verbose)
        message.handled = true;
    },
  });
  if (result.errorCount > 0 || (result.apiReportChanged && !update)) failed.push(report);
}

if (failed.length > 0) {
  console.error(
    `API report differs or is missing: ${failed.join(', ')}. Look at the difference, then run \`pnpm api\`.`,
  );
  process.exit(1);
}
